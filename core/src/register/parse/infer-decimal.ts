import { readAmount } from "./amounts.ts";

const digitsWithMarks = /\d[\d.,\s\u00a0\u202f'’]*/;

/** What one amount proves about the decimal sign: "," for `53,02` and `1.234,5`, "." for `26.3` and `1,234.5`; null when it proves nothing. */
function provenSign(text: string): "," | "." | null {
  const digits = digitsWithMarks.exec(text)?.[0].replace(/[\s.,]+$/, "") ?? "";
  const [comma, dot] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma < 0 && dot < 0) return null;
  if (comma >= 0 && dot >= 0) return comma > dot ? "," : ".";
  const mark = comma >= 0 ? "," : ".";
  const other = mark === "," ? "." : ",";
  const at = digits.indexOf(mark);
  if (at !== digits.lastIndexOf(mark)) return other;
  const tail = digits.slice(at + 1).length;
  return tail !== 3 || digits.startsWith("0") || at > 3 ? mark : null;
}

/** The decimal sign of a column's texts: the one that most of them prove; undefined when none does. Spaces between thousands speak for a comma. */
export function inferDecimal(texts: readonly string[]): "," | "." | undefined {
  const seen = { ",": 0, ".": 0 };
  for (const text of texts) {
    const sign = readAmount(text) || readAmount(text, ",") ? provenSign(text) : null;
    if (sign) seen[sign] += 1;
  }
  if (seen[","] === 0 && seen["."] === 0) return undefined;
  return seen[","] >= seen["."] ? "," : ".";
}
