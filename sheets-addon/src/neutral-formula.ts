/**
 * A formula as every locale of Google's reads it: semicolons between arguments, and fractions as quotients, as French numbers
 * have a comma.
 */
export function neutralFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/,/g, ";")
            .replace(
              /(\d+)\.(\d+)/g,
              (_, whole: string, decimals: string) =>
                `(${Number(whole + decimals)}/1${"0".repeat(decimals.length)})`,
            ),
    )
    .join("");
}
