import { caught } from "./matched.ts";

/** A number as text, in the only spelling that the rest of Jalon knows: `-1234.5`. `other` is the second way to read it, when there is one. */
export interface Numeral {
  readonly decimal: string;
  readonly other?: string;
}

const spaces = /[\s\u00a0\u202f\u2009\u2007]/;
const plain = /^\d+$/;
const exponent = /^(\d+)(?:[.,](\d+))?e([+-]?\d{1,3})$/i;

function groupedBy(text: string, group: string): boolean {
  const parts = text.split(group);
  return parts.every(
    (part, index) => plain.test(part) && (index === 0 ? part.length <= 3 : part.length === 3),
  );
}

function fraction(whole: string, part: string): string {
  return part ? `${whole || "0"}.${part}` : whole;
}

/** Both marks are there: the last one is the decimal mark, the other parts thousands. */
function withBoth(text: string): Numeral | null {
  const mark = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const group = mark === "," ? "." : ",";
  const at = text.lastIndexOf(mark);
  const [whole, part] = [text.slice(0, at), text.slice(at + 1)];
  if (whole.includes(mark) || !groupedBy(whole, group) || !plain.test(part)) return null;
  return { decimal: fraction(whole.split(group).join(""), part) };
}

/** "1,234": one to three digits, not a lone 0, then three more. */
const maybeGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/;
const oneMark = /^(\d*)[.,](\d*)$/;

/** One mark, once: a decimal mark, unless three digits follow it and the column has them part thousands. */
function withOne(text: string, mark: "," | ".", decimalSign: "," | "." | undefined): Numeral | null {
  const found = oneMark.exec(text);
  if (!found || text.length === 1) return null;
  const asDecimal = fraction(caught(found, 1), caught(found, 2));
  const asWhole = caught(found, 1) + caught(found, 2);
  if (!maybeGrouped.test(text) || decimalSign === mark) return { decimal: asDecimal };
  if (decimalSign) return { decimal: asWhole };
  return mark === "," ? { decimal: asWhole, other: asDecimal } : { decimal: asDecimal, other: asWhole };
}

function unsigned(text: string, decimalSign: "," | "." | undefined): Numeral | null {
  if (plain.test(text)) return { decimal: text };
  const [comma, dot] = [text.includes(","), text.includes(".")];
  if (comma && dot) return withBoth(text);
  if (!comma && !dot) return null;
  const mark = comma ? "," : ".";
  if (text.indexOf(mark) === text.lastIndexOf(mark)) return withOne(text, mark, decimalSign);
  return groupedBy(text, mark) ? { decimal: text.split(mark).join("") } : null;
}

/** Spaces and Swiss apostrophes may only part thousands: `1 234 567,8`, `1'234.50`. */
function withoutSpaces(text: string): string | null {
  if (!spaces.test(text) && !text.includes("'")) return text;
  const [whole = "", ...rest] = text.split(/(?=[.,])/);
  const parts = whole.split(/[\s\u00a0\u202f\u2009\u2007']/);
  if (!parts.every((part, at) => plain.test(part) && (at === 0 ? part.length <= 3 : part.length === 3)))
    return null;
  const tail = rest.join("");
  return spaces.test(tail) || tail.includes("'") ? null : parts.join("") + tail;
}

function scientific(text: string): Numeral | null {
  const found = exponent.exec(text);
  if (!found) return null;
  const value = Number(`${found[1]}.${found[2] ?? "0"}e${found[3]}`);
  const written = decimalOf(value);
  return written === null ? null : { decimal: written };
}

const longest = 60;

interface Signed {
  readonly body: string;
  readonly negative: boolean;
}

const bracketed = /^\(([^()+-]+)\)$/;
const signBefore = /^([+-])\s*(?=[\d.,])/;
const signAfter = /(?<=[\d.,])\s*-$/;

/** Takes the sign out: before the digits, after them, or brackets around them. */
function withoutSign(text: string): Signed {
  const inBrackets = bracketed.exec(text);
  if (inBrackets) return { body: caught(inBrackets, 1).trim(), negative: true };
  const before = signBefore.exec(text);
  if (before) return { body: text.slice(before[0].length), negative: before[1] === "-" };
  return { body: text.replace(signAfter, ""), negative: signAfter.test(text) };
}

/** The same number, below zero. */
export function negated(numeral: Numeral): Numeral {
  const other = numeral.other === undefined ? {} : { other: `-${numeral.other}` };
  return { decimal: `-${numeral.decimal}`, ...other };
}

/** Reads digits with their marks (`6,8027397260274`, `1,234.50`, `1 234 567,8`), signs, and brackets for a negative; null when it is no number. */
export function readNumeral(text: string, decimalSign?: "," | "."): Numeral | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > longest) return null;
  const { body, negative } = withoutSign(trimmed.replace(/[−–‒]/g, "-").replace(/[’ʼ]/g, "'"));
  const joined = withoutSpaces(body);
  const found = joined === null ? null : (unsigned(joined, decimalSign) ?? scientific(joined));
  return found && negative ? negated(found) : found;
}

/** A number as its shortest decimal text without an exponent; null when it is not finite. */
export function decimalOf(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const written = String(value);
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (!found) return written;
  const digitsOf = (found[2] ?? "") + (found[3] ?? "");
  const point = 1 + Number(found[4]);
  const sign = found[1] ?? "";
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digitsOf}`;
  if (point >= digitsOf.length) return sign + digitsOf.padEnd(point, "0");
  return `${sign}${digitsOf.slice(0, point)}.${digitsOf.slice(point)}`;
}
