import { textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message, type Message, type MessageValue } from "../../foundation/message.ts";
import type { Value } from "../../foundation/value.ts";
import type { FormulaCell } from "../../workbook/workbook.ts";
import { parserOf } from "../parse/parse-cell.ts";
import type { Parsed } from "../parse/parsed.ts";
import { withNearestChoice } from "./nearest-choice.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** The values of one column, one a record, and what there is to know about its cells. */
export interface ReadColumn {
  readonly source: SourceColumn;
  readonly values: readonly Value[];
  readonly findings: readonly Finding[];
}

/** Where a cell that there is something to know about lies. */
interface ToldCell {
  readonly record: number;
  readonly id: string;
  readonly cell: Cell;
  readonly isFormula: boolean;
}

function unknownFormula({ formula }: FormulaCell): Parsed {
  return {
    value: { missing: "notUnderstood", said: formula },
    finding: { code: "formula-without-value", severity: "warning" },
  };
}

/** Reads one column of a table; `idOf` gives the id of a record by its order, for the findings. */
export function readColumn(
  source: SourceTable,
  column: SourceColumn,
  records: readonly number[],
  idOf: (at: number) => string,
): ReadColumn {
  const parse = parserOf(column.field, column.mapping.reading ?? {});
  const messages = new Map<Parsed, Message>();
  const values: Value[] = [];
  const findings: Finding[] = [];
  records.forEach((record, at) => {
    const cell = source.cell(record, column.column);
    const formula = source.formula(record, column.column);
    const parsed = formula?.value === "unknown" ? unknownFormula(formula) : parse(cell);
    values.push(parsed.value);
    if (!parsed.finding && (!parsed.repair || formula)) return;
    const told = messages.get(parsed) ?? messageOf(column, cell, parsed);
    messages.set(parsed, told);
    const where = { record, id: idOf(at), cell, isFormula: formula !== undefined };
    findings.push(findingOfCell(source, column, where, parsed, told));
  });
  return { source: column, values, findings };
}

function messageOf({ mapping: { heading } }: SourceColumn, cell: Cell, { finding, repair }: Parsed): Message {
  if (finding) return message(finding.code, { heading, ...finding.values });
  return message("cell-could-be-typed", {
    heading,
    said: textOfCell(cell),
    after: sayCell(repair?.after ?? null),
  });
}

/** What there is to know about one cell. A repair never replaces a formula. */
function findingOfCell(
  source: SourceTable,
  column: SourceColumn,
  told: ToldCell,
  parsed: Parsed,
  said: Message,
): Finding {
  const { record, id, cell, isFormula } = told;
  const place = placeOf(source, record, column.key, id);
  const severity = parsed.finding?.severity ?? "information";
  const found: Finding = { code: said.code, severity, place, message: said };
  const { repair } = parsed;
  const mended =
    repair && !isFormula
      ? { ...found, repair: { kind: repair.kind, before: cell, after: repair.after } }
      : found;
  if (typeof cell !== "string") return mended;
  return withNearestChoice(mended, column.field, cell, source.language, !isFormula);
}

function sayCell(cell: Cell): MessageValue {
  if (typeof cell === "object" && cell !== null) return "date" in cell ? { day: cell.date } : cell.error;
  return cell;
}
