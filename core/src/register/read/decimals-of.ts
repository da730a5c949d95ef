/** How many decimals a figure was published with; trailing zeros do not count (programs add them). */
export function decimalsOf(figure: number): number {
  const [digits = "", exponent = "0"] = String(figure).toLowerCase().split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
