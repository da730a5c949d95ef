import type { Dress } from "../workbook/dress.ts";

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]);
}

/** True when two dresses look and act the same, in whatever order they say it. */
export function sameDress(a: Dress | null, b: Dress | null): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}
