const signs: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/€|\beur(os?)?\b/i, "EUR"],
  [/£|\bgbp\b/i, "GBP"],
  [/\ba\$|\baud\b/i, "AUD"],
  [/\bc\$|\bcad\b/i, "CAD"],
  [/\bus\$|\busd\b/i, "USD"],
  [/\bchf\b/i, "CHF"],
  [/¥|\bjpy\b/i, "JPY"],
  [/\$/, "USD"],
];
const marked = /[€£¥$]|[a-z]{3}/i;

/** The currency that an amount's words name, as an ISO code; null when they name none. A bare $ is any dollar, `dollar` when told so. */
export function currencySaid(text: string, dollar = "USD"): string | null {
  if (!marked.test(text)) return null;
  const found = signs.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  return found[0].source === "\\$" ? dollar : found[1];
}
