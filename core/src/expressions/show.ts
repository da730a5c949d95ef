import type { Language } from "../foundation/language.ts";
import { fieldOf, headingOf, schema } from "../register/schema/schema.ts";
import type { Expression } from "./expression.ts";
import { operationOf } from "./operations.ts";

const plainKey = /^[A-Za-z_]\w*$/;

/** How names and numbers are written: "stored" is by key, with dot and comma; a language by heading, in French with decimal comma and `;`. */
export type Writing = "stored" | Language;

/** A formula as text: as it is stored, or as the reader of a language writes it. */
export function showExpression(expression: Expression, table: string, writing: Writing): string {
  return write(expression, table, writing, 0);
}

function write(expression: Expression, table: string, writing: Writing, strength: number): string {
  if (expression.kind === "number") return writeNumber(expression.value, writing);
  if (expression.kind === "text") return `"${expression.value}"`;
  if (expression.kind === "truth") return writeTruth(expression.value, writing);
  if (expression.kind === "field") return writeField(expression.key, table, writing);
  return writeCall(expression, table, writing, strength);
}

function writeNumber(value: number, writing: Writing): string {
  return writing === "fr" ? String(value).replace(".", ",") : String(value);
}

function writeTruth(value: boolean, writing: Writing): string {
  if (writing === "fr") return value ? "vrai" : "faux";
  return String(value);
}

function writeField(key: string, table: string, writing: Writing): string {
  const field = fieldOf(table, key);
  if (writing === "stored" || !field) return plainKey.test(key) ? key : `[${key}]`;
  return `[${headingOf(field, writing)}]`;
}

type Call = Expression & { readonly kind: "call" };

function writeCall(expression: Call, table: string, writing: Writing, strength: number): string {
  const operation = operationOf(expression.operation);
  const language = writing === "stored" ? "en" : writing;
  const parts = labelled(expression.arguments, table, writing);
  if (operation?.sign) {
    const { text, strength: own } = operation.sign;
    const written = writeSign(text[language], parts, own, (part, least) =>
      write(part, table, writing, least),
    );
    return own < strength ? `(${written})` : written;
  }
  const args = parts.map((part) => write(part, table, writing, 0)).join(writing === "fr" ? " ; " : ", ");
  return `${operation?.call?.[language] ?? expression.operation}(${args})`;
}

/** A sign between two parts, or before its only one. */
function writeSign(
  word: string,
  parts: readonly Expression[],
  own: number,
  writePart: (part: Expression, least: number) => string,
): string {
  const [left, right] = parts;
  if (left && right) return `${writePart(left, own)} ${word} ${writePart(right, own + 1)}`;
  const gap = /\p{L}/u.test(word) ? " " : "";
  return `${word}${gap}${left ? writePart(left, own) : ""}`;
}

/** Choice keys are shown by their label. */
function labelled(parts: readonly Expression[], table: string, writing: Writing): readonly Expression[] {
  if (writing === "stored") return parts;
  const fields = parts.flatMap((part) => (part.kind === "field" ? [fieldOf(table, part.key)] : []));
  const list = fields.find((field) => field?.list)?.list;
  return parts.map((part) => {
    const choice =
      part.kind === "text" && list ? schema.lists[list]?.find(({ key }) => key === part.value) : undefined;
    return choice ? { kind: "text", value: choice.label[writing] } : part;
  });
}
