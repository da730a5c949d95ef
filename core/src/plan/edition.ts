import type { Cell } from "../foundation/cell.ts";
import { message, type Message } from "../foundation/message.ts";
import type {
  AddedRow,
  EditionComparison,
  MatchedRow,
  TableComparison,
} from "../register/editions/edition-comparison.ts";
import type { Register, RegisterRow } from "../register/register.ts";
import { fieldOf, headingOf } from "../register/schema/schema.ts";
import { contentAt } from "../workbook/cell-content.ts";
import type { AddColumn, AddRow, Change, CellContent, Plan, SetCell } from "../workbook/change.ts";
import { addressOfRow, locate, type LocatedTable } from "../workbook/locate.ts";
import { tableMapping, type Mapping } from "../workbook/mapping.ts";
import { sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { cellForColumn } from "./cell-for-column.ts";

const by = "jalon";
const goneField = "gone";

/** What the edition is called, and whether its blank cells empty the register's. */
export interface EditionOptions {
  /** The edition's name, as the marks of rows that are gone will say it. */
  readonly edition: string;
  readonly blanksToo?: boolean;
}

interface Target {
  readonly comparison: TableComparison;
  readonly sheet: Sheet;
  readonly at: LocatedTable;
  readonly mapping: Mapping;
  readonly options: EditionOptions;
}

/** The register after the edition, as a plan: cells that it changes, rows that it adds, and a mark on the rows that it no longer has. A cell with a formula stays. Doubtful rows, and amounts in a unit that is in doubt, are left out. */
export function proposeEdition(
  workbook: Workbook,
  register: Register,
  comparison: EditionComparison,
  options: EditionOptions,
): Plan {
  const located = locate(workbook, register.mapping);
  const changes = comparison.tables.flatMap((table): readonly Change[] => {
    const at = located.get(table.table);
    const sheet = at && sheetNamed(workbook, at.sheet);
    if (!at || !sheet || at.transposed) return [];
    return changesOfTable({ comparison: table, sheet, at, mapping: register.mapping, options });
  });
  return { title: message("edition-plan", { edition: options.edition, count: changes.length }), changes };
}

function changesOfTable(target: Target): readonly Change[] {
  const { comparison } = target;
  const cells = comparison.matched.flatMap((matched) => changesOfRow(target, matched));
  const marks = [
    ...comparison.gone.flatMap(({ row }) => markGone(target, row)),
    ...comparison.matched.flatMap((matched) => unmark(target, matched)),
  ];
  const rows = comparison.added.map((added) => addedRow(target, added));
  return [...newColumns(target, [...cells, ...marks, ...rows]), ...cells, ...marks, ...rows];
}

function columnsOf(change: SetCell | AddRow): readonly string[] {
  return change.kind === "set-cell" ? [change.column] : Object.keys(change.cells);
}

/** Columns for what the register has no column for yet. */
function newColumns(
  { comparison, at, mapping, options }: Target,
  changes: readonly (SetCell | AddRow)[],
): readonly AddColumn[] {
  const keys = new Set(changes.flatMap(columnsOf));
  return [...keys]
    .filter((key) => !at.columns.has(key))
    .flatMap((key): readonly AddColumn[] => {
      const field = fieldOf(comparison.table, key);
      if (!field) return [];
      const heading = headingOf(field, mapping.language);
      const because = message("edition-column", { edition: options.edition });
      return [{ kind: "add-column", table: comparison.table, column: key, heading, by, because }];
    });
}

function contentOf({ sheet, at }: Target, row: number, key: string): CellContent {
  const column = at.columns.get(key);
  return column === undefined ? { value: null } : contentAt(sheet, { row, column });
}

function setCell(
  target: Target,
  row: RegisterRow,
  column: string,
  after: Cell,
  because: Message,
): readonly SetCell[] {
  const before = contentOf(target, row.row, column);
  if ("formula" in before || after === before.value) return [];
  const address = row.idProposed ? addressOfRow(target.sheet, row.row) : { id: row.id };
  const { table } = target.comparison;
  return [{ kind: "set-cell", table, row: address, column, before, after: { value: after }, by, because }];
}

function valueCell({ comparison: { table }, mapping }: Target, key: string, row: RegisterRow): Cell {
  const field = fieldOf(table, key);
  const value = row.values[key];
  if (!field || value === undefined) return null;
  const reading = tableMapping(mapping, table)?.columns.find((column) => column.field === key)?.reading;
  return cellForColumn(field, value, reading ?? {}, mapping.language);
}

function changesOfRow(target: Target, { row, editionRow, changes }: MatchedRow): readonly SetCell[] {
  const { edition, blanksToo = false } = target.options;
  return changes
    .filter(({ kind, field }) => (blanksToo || kind !== "blanked") && !isSuspect(target, field))
    .flatMap(({ field, kind }) => {
      const because = message(kind === "blanked" ? "edition-blanked" : "edition-changed", { edition });
      return setCell(target, row, field, valueCell(target, field, editionRow), because);
    });
}

/** Amounts in another unit are not written until the user tells the unit. */
function isSuspect({ comparison }: Target, key: string): boolean {
  return comparison.suspects.some(({ field }) => field === key);
}

function markGone(target: Target, row: RegisterRow): readonly SetCell[] {
  const { edition } = target.options;
  if (!fieldOf(target.comparison.table, goneField) || isMarked(row)) return [];
  return setCell(target, row, goneField, edition, message("edition-gone", { edition }));
}

function isMarked(row: RegisterRow): boolean {
  const mark = row.values[goneField];
  return typeof mark === "string" && mark !== "";
}

function unmark(target: Target, { row }: MatchedRow): readonly SetCell[] {
  const { edition } = target.options;
  return isMarked(row) ? setCell(target, row, goneField, null, message("edition-back", { edition })) : [];
}

function addedRow(target: Target, { id, editionRow }: AddedRow): AddRow {
  const { table } = target.comparison;
  const cells: Record<string, Cell> = {};
  for (const key of Object.keys(editionRow.values)) {
    const cell =
      key === "id" || isSuspect(target, key) || !isWritten(target, key)
        ? null
        : valueCell(target, key, editionRow);
    if (cell !== null) cells[key] = cell;
  }
  return {
    kind: "add-row",
    table,
    id,
    cells,
    by,
    because: message("edition-added", { edition: target.options.edition }),
  };
}

/** A value that was derived (an end from a duration) is derived again rather than written, unless the register has a column for it. */
function isWritten({ comparison: { table }, at, mapping }: Target, key: string): boolean {
  const field = fieldOf(table, key);
  if (!field || field.computed) return false;
  return (
    at.columns.has(key) ||
    tableMapping(mapping, table)?.columns.some((column) => column.field === key) === true ||
    key !== "end"
  );
}
