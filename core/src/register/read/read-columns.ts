import { textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message, sayValue, type Message, type MessageValue } from "../../foundation/message.ts";
import type { Language } from "../../foundation/language.ts";
import { blank } from "../../foundation/missing.ts";
import type { Value } from "../../foundation/value.ts";
import { cellKey } from "../../workbook/cell-content.ts";
import type { FormulaCell } from "../../workbook/workbook.ts";
import { tellsEachRow } from "../parse/merged-value.ts";
import { parserOf } from "../parse/parse-cell.ts";
import type { Parsed } from "../parse/parsed.ts";
import { nearestChoiceOf, withNearestChoice } from "./nearest-choice.ts";
import { sayFigure } from "./say-figure.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** A cell of a column that there is something to know about, by the order of its record. */
export interface ToldCell {
  readonly at: number;
  readonly record: number;
  readonly cell: Cell;
  readonly parsed: Parsed;
  /** False for a formula and for a merged cell's lower part: a repair never writes there. */
  readonly mendable: boolean;
}

/** The values of one column, one a record, and the cells that there is something to know about. */
export interface ReadColumn {
  readonly source: SourceColumn;
  readonly values: readonly Value[];
  readonly told: readonly ToldCell[];
}

/** True for a formula that was saved without its value. */
function isUnknown(formula: FormulaCell | undefined): formula is FormulaCell {
  return formula?.value === "unknown";
}

function unknownFormula({ formula }: FormulaCell): Parsed {
  return {
    value: { missing: "notUnderstood", said: formula },
    finding: { code: "formula-without-value", severity: "warning" },
  };
}

/** What a cell of a row that waits to be put right says: nobody knows yet of which field. */
function waitingValue(cell: Cell): Value {
  const said = textOfCell(cell);
  return said.trim() === "" ? blank : { missing: "notUnderstood", said };
}

/** The record whose cell holds a record's value: itself, or the first of the records that its cell is merged over. */
function holderOf(merged: ReadonlyMap<number, number>, record: number, column: number): number {
  return merged.size === 0 ? record : (merged.get(cellKey(record, column)) ?? record);
}

const nothingMerged: ReadonlyMap<number, number> = new Map();

/** Reads one column of a table. Rows that stand columns off are not read: their cells are kept as they are said. */
export function readColumn(
  source: SourceTable,
  column: SourceColumn,
  records: readonly number[],
): ReadColumn {
  const parse = parserOf(column.field, column.mapping.reading ?? {});
  const merged = tellsEachRow(column.field) ? source.merged : nothingMerged;
  const at = column.column;
  const values: Value[] = [];
  const told: ToldCell[] = [];
  for (const record of records) {
    if (source.waiting.has(record)) {
      values.push(waitingValue(source.cell(record, at)));
      continue;
    }
    const first = holderOf(merged, record, at);
    const cell = source.cell(first, at);
    const formula = source.formula(first, at);
    const parsed = isUnknown(formula) ? unknownFormula(formula) : parse(cell);
    values.push(parsed.value);
    if (!parsed.finding && !parsed.repair) continue;
    const mendable = !formula && first === record;
    told.push({ at: values.length - 1, record, cell, parsed, mendable });
  }
  return { source: column, values, told: told.filter(({ parsed, mendable }) => parsed.finding || mendable) };
}

/** What there is to know about the cells of a column; `idOf` gives the id of a record by its order. */
export function findingsOfColumn(
  source: SourceTable,
  { source: column, told }: ReadColumn,
  idOf: (at: number) => string,
): readonly Finding[] {
  const messages = new Map<Parsed, Message>();
  const nearestTo = nearestChoiceOf(column.field);
  return told.map((one) => {
    const said = messages.get(one.parsed) ?? messageOf(column, one.cell, one.parsed);
    messages.set(one.parsed, said);
    return findingOfCell(source, column, one, idOf(one.at), said, nearestTo);
  });
}

function messageOf(column: SourceColumn, cell: Cell, { value, finding, repair }: Parsed): Message {
  const { heading } = column.mapping;
  if (finding) return message(finding.code, { heading, ...finding.values });
  return message("cell-could-be-typed", {
    heading,
    said: textOfCell(cell),
    after: sayAfter(column, repair?.after ?? null, value),
  });
}

/** What there is to know about one cell. A repair never replaces a formula. */
function findingOfCell(
  source: SourceTable,
  column: SourceColumn,
  { record, cell, parsed, mendable }: ToldCell,
  id: string,
  said: Message,
  nearestTo: ReturnType<typeof nearestChoiceOf>,
): Finding {
  const place = placeOf(source, record, column.key, id);
  const severity = parsed.finding?.severity ?? "information";
  const found: Finding = { code: said.code, severity, place, message: said };
  const { repair } = parsed;
  const mended =
    repair && mendable
      ? { ...found, repair: { kind: repair.kind, before: cell, after: repair.after } }
      : found;
  if (typeof cell !== "string") return mended;
  return withNearestChoice(mended, column.field, cell, nearestTo, source.language, mendable);
}

/** What a repair would write, and what it means where the column is in thousands, millions or shares. */
function sayAfter(column: SourceColumn, after: Cell, value: Value): MessageValue {
  if (typeof after === "object" && after !== null) return "date" in after ? { day: after.date } : after.error;
  if (typeof value !== "number" || typeof after !== "number" || value === after) return after;
  const meant = sayFigure(column, value);
  const both = (language: Language): string => `${sayValue(language, after)} (${sayValue(language, meant)})`;
  return { words: { fr: both("fr"), en: both("en") } };
}
