/** The formats that Google gives where nobody chose one. */
const automatic = new Set(["", "General", "0.###############"]);

/** The format, or null where it is Google's automatic one. */
export function chosenFormat(format: string): string | null {
  return automatic.has(format) ? null : format;
}

/** True for a number format that shows a day, month or year (and not just a time). */
export function showsDay(format: string): boolean {
  if (automatic.has(format) || format === "@") return false;
  const [positive = ""] = format.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  return /[dy]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare));
}
