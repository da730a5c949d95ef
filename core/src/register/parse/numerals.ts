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

/** One mark, once: a decimal mark, unless three digits follow it and the column has them part thousands. */
function withOne(text: string, mark: "," | ".", decimalSign: "," | "." | undefined): Numeral | null {
  const at = text.indexOf(mark);
  const [whole, part] = [text.slice(0, at), text.slice(at + 1)];
  if ((whole && !plain.test(whole)) || (part && !plain.test(part)) || (!whole && !part)) return null;
  const asDecimal = fraction(whole, part);
  const mayGroup = part.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith("0");
  if (!mayGroup || decimalSign === mark) return { decimal: asDecimal };
  if (decimalSign) return { decimal: whole + part };
  return mark === ","
    ? { decimal: whole + part, other: asDecimal }
    : { decimal: asDecimal, other: whole + part };
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

/** Reads digits with their marks (`6,8027397260274`, `1,234.50`, `1 234 567,8`), signs, and brackets for a negative; null when it is no number. */
export function readNumeral(text: string, decimalSign?: "," | "."): Numeral | null {
  let body = text.trim().replace(/[−–‒]/g, "-").replace(/[’ʼ]/g, "'");
  if (body === "" || body.length > longest) return null;
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(body);
  if (bracketed) [negative, body] = [true, (bracketed[1] ?? "").trim()];
  const sign = /^([+-])\s*(?=[\d.,])/.exec(body) ?? /(?<=[\d.,])\s*(-)$/.exec(body);
  if (sign && bracketed) return null;
  if (sign) [negative, body] = [sign[1] === "-", body.replace(sign[0], "").trim()];
  const joined = withoutSpaces(body);
  const found = joined === null ? null : (unsigned(joined, decimalSign) ?? scientific(joined));
  if (!found || !negative) return found;
  return { decimal: `-${found.decimal}`, ...(found.other === undefined ? {} : { other: `-${found.other}` }) };
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
