import type { Day } from "@jalon/core";

/** The day that the computer's clock shows. */
export function today(): Day {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
