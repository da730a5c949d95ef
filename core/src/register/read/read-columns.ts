import { textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Finding } from "../../foundation/finding.ts";
import { message, type MessageValue } from "../../foundation/message.ts";
import type { Value } from "../../foundation/value.ts";
import { parserOf } from "../parse/parse-cell.ts";
import type { Parsed } from "../parse/parsed.ts";
import { withNearestChoice } from "./nearest-choice.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** The values of one column, one a record, and what there is to know about its cells. */
export interface ReadColumn {
  readonly source: SourceColumn;
  readonly values: readonly Value[];
}

const unknownFormula: Parsed = {
  value: { missing: "notUnderstood", said: "" },
  finding: { code: "formula-without-value", severity: "warning" },
};

/** Reads one column of a table; `tell` is called for each cell that there is something to know about. */
export function readColumn(
  source: SourceTable,
  column: SourceColumn,
  records: readonly number[],
  tell: (finding: Finding, record: number) => void,
): ReadColumn {
  const parse = parserOf(column.field, column.mapping.reading ?? {});
  const values: Value[] = [];
  for (const record of records) {
    const cell = source.cell(record, column.column);
    const formula = source.formula(record, column.column);
    const parsed =
      formula?.value === "unknown"
        ? { ...unknownFormula, value: { missing: "notUnderstood", said: formula.formula } as const }
        : parse(cell);
    values.push(parsed.value);
    if (parsed.finding || (parsed.repair && !formula)) {
      tell(findingOfCell(source, column, record, cell, parsed, formula !== undefined), record);
    }
  }
  return { source: column, values };
}

/** What there is to know about one cell. A repair never replaces a formula. */
function findingOfCell(
  source: SourceTable,
  column: SourceColumn,
  record: number,
  cell: Cell,
  parsed: Parsed,
  isFormula: boolean,
): Finding {
  const { finding, repair } = parsed;
  const heading = column.mapping.heading;
  const told = finding
    ? message(finding.code, { heading, ...finding.values })
    : message("cell-could-be-typed", {
        heading,
        said: textOfCell(cell),
        after: sayCell(repair?.after ?? null),
      });
  const found: Finding = {
    code: told.code,
    severity: finding?.severity ?? "information",
    place: placeOf(source, record, column.key),
    message: told,
    ...(repair && !isFormula ? { repair: { kind: repair.kind, before: cell, after: repair.after } } : {}),
  };
  if (typeof cell !== "string") return found;
  return withNearestChoice(found, column.field, cell, source.language, !isFormula);
}

function sayCell(cell: Cell): MessageValue {
  if (typeof cell === "object" && cell !== null) return "date" in cell ? { day: cell.date } : cell.error;
  return cell;
}
