/** True for an en-US number format that shows a day, month or year (and not just a time). */
export function showsDay(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const [positive = ""] = format.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  return /[dy]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare));
}
