import { cellAt, foldText, sameCell, type Edit, type Language } from "@jalon/core";
import { typedCell } from "../book/typed-cell.ts";
import { typedText } from "../book/cell-text.ts";
import { dressAt, isEditable, type LookContext } from "./cell-look.ts";

/** What becomes of typed text: the edits to make, and what the user is to be told. */
export interface TypingResult {
  readonly edits: readonly Edit[];
  readonly notice: { readonly code: "formula-refused" | "not-in-list"; readonly text: string } | null;
}

const nothing: TypingResult = { edits: [], notice: null };

function isInList(choices: readonly string[] | undefined, text: string): boolean {
  if (!choices || text.trim() === "") return true;
  return choices.some((choice) => foldText(choice) === foldText(text));
}

/** Text typed or pasted in one cell. Nothing happens where it says what is there already. */
export function typeIn(
  context: LookContext & { readonly language: Language },
  row: number,
  column: number,
  text: string,
): TypingResult {
  const { sheet, layout, language } = context;
  const before = cellAt(sheet, { row, column });
  const format = layout.columns[column]?.format ?? null;
  if (!isEditable(context, row, column) || text === typedText(language, before, format)) return nothing;
  const typed = typedCell(language, text, format);
  if ("refused" in typed) return { edits: [], notice: { code: "formula-refused", text } };
  if (sameCell(before, typed.cell)) return nothing;
  const listed = isInList(dressAt(layout, row, column)?.listValues, text);
  return {
    edits: [{ kind: "write", sheet: sheet.name, row, column, content: { value: typed.cell } }],
    notice: listed ? null : { code: "not-in-list", text },
  };
}

/** Text pasted from a spreadsheet or a table: lines of cells between tabs, from a cell on to the right and down. */
export function pasteIn(
  context: LookContext & { readonly language: Language },
  row: number,
  column: number,
  text: string,
): TypingResult {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const results = lines.flatMap((line, down) =>
    line.split("\t").map((cell, right) => typeIn(context, row + down, column + right, cell)),
  );
  return {
    edits: results.flatMap(({ edits }) => edits),
    notice: results.find(({ notice }) => notice !== null)?.notice ?? null,
  };
}
