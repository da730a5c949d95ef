import { readAmount } from "./amounts.ts";
import { enoughCells } from "./inferred.ts";
import { caught } from "./matched.ts";

const withMark = /\d[.,]\d/;
const longestAmount = 60;
const digitsWithMarks = /\d[\d.,\s\u00a0\u202f'’]*/;

/** A mark that can only be a decimal mark, and one that can only part thousands. */
const decimalOnly =
  /^(?:\d*([.,])(?:\d{1,2}|\d{4,})|0([.,])\d+|\d{4,}([.,])\d+|[\d\s\u00a0\u202f]*\s\d{3}([.,])\d+)$/;
const thousandsOnly = /^\d{1,3}(?:([.,])\d{3}){2,}$/;
const bothMarks = /^[\d.,]*[.,][\d.,]*([.,])\d*$/;

/** The decimal mark that the digits show: the last of two marks, or a lone one that can't part thousands. */
function decimalMark(digits: string): string {
  const both = digits.includes(",") && digits.includes(".");
  if (both) return caught(bothMarks.exec(digits), 1);
  return decimalOnly.exec(digits)?.slice(1).find(Boolean) ?? "";
}

/** What one amount proves about the decimal sign: "," for `53,02` and `1.234,5`, "." for `26.3` and `1,234.5`; null when it proves nothing. */
function provenSign(text: string): "," | "." | null {
  const digits = caught(digitsWithMarks.exec(text), 0).replace(/[\s.,]+$/, "");
  const thousands = caught(thousandsOnly.exec(digits), 1);
  if (thousands) return thousands === "," ? "." : ",";
  const mark = decimalMark(digits);
  return mark === "," || mark === "." ? mark : null;
}

/** The decimal sign of a column's texts: the one that most of them prove; undefined when none does. Spaces between thousands speak for a comma. */
export function inferDecimal(texts: readonly string[]): "," | "." | undefined {
  const amounts = texts
    .filter((text) => text.length <= longestAmount && withMark.test(text))
    .slice(0, enoughCells)
    .filter((text) => readAmount(text) || readAmount(text, ","));
  const signs = amounts.map(provenSign);
  const [commas, dots] = [",", "."].map((mark) => signs.filter((sign) => sign === mark).length);
  if (!commas && !dots) return undefined;
  return (commas ?? 0) >= (dots ?? 0) ? "," : ".";
}
