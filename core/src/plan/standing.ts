import type { Cell } from "../foundation/cell.ts";
import { contentAt, isBlankContent, sameContent } from "../workbook/cell-content.ts";
import type { AddRow, Change, RemoveRow, SetCell } from "../workbook/change.ts";
import { addressOfRow, fingerprintOfRow, idAt } from "../workbook/fingerprint.ts";
import { columnOf, rowByFingerprint, type Located, type LocatedTable } from "../workbook/locate.ts";
import { nativeTableAt } from "../workbook/native-table.ts";
import { sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { holdsOurs } from "./comment-mark.ts";
import type { LoggedAddress } from "./journal-text.ts";
import { cellsOfSheet, ourPart } from "./resolve-sheets.ts";
import { sameDress } from "./same-dress.ts";

/** Whether a change is made: not yet ("before"), wholly ("after"), in part, or somebody put something else there. */
export type Standing = "before" | "after" | "part" | "touched";

/** A workbook and where its tables lie. */
export interface Surveyed {
  readonly workbook: Workbook;
  readonly located: Located;
}

const opposite: Readonly<Record<Standing, Standing>> = {
  before: "after",
  after: "before",
  part: "part",
  touched: "touched",
};

type Compare<C extends Change> = (surveyed: Surveyed, change: C) => Standing;

const comparisons: { readonly [K in Change["kind"]]: Compare<Extract<Change, { kind: K }>> } = {
  "set-cell": (surveyed, change) => cellStanding(surveyed, change),
  "add-row": (surveyed, change) => rowStanding(surveyed, change),
  "remove-row": (surveyed, change) => opposite[rowStanding(surveyed, change)],
  "add-column": (surveyed, change) => columnStanding(surveyed, change),
  "remove-column": (surveyed, change) => opposite[columnStanding(surveyed, change)],
  "govern-column": (surveyed, change) => (isGoverned(surveyed, change) ? "after" : "before"),
  "release-column": (surveyed, change) => (isGoverned(surveyed, change) ? "before" : "after"),
  "add-sheet": (surveyed, change) => sheetStanding(surveyed, change),
  "remove-sheet": (surveyed, change) => opposite[sheetStanding(surveyed, change)],
  dress: (surveyed, change) => dressStanding(surveyed, change),
};

/** Tells by the workbook itself whether a change was made. */
export function standingOf(surveyed: Surveyed, change: Change): Standing {
  return (comparisons[change.kind] as Compare<Change>)(surveyed, change);
}

function tableOf({ workbook, located }: Surveyed, key: string): { table: LocatedTable; sheet: Sheet } | null {
  const table = located.get(key);
  const sheet = table && sheetNamed(workbook, table.sheet);
  return table && sheet && !table.transposed ? { table, sheet } : null;
}

/** The row of an address of the journal as the sheet is now; null when it is not there. */
function rowNow(sheet: Sheet, table: LocatedTable, address: LoggedAddress): number | null {
  const byId = "id" in address ? table.rows.get(address.id) : undefined;
  if (byId !== undefined) return byId;
  const { row, fingerprint, was } = address;
  if (row === undefined || ("id" in address && table.duplicates.has(address.id))) return null;
  for (const held of [fingerprint, was]) {
    const found =
      held === undefined ? null : rowByFingerprint(sheet, table.headingRow + 1, { row, fingerprint: held });
    if (found !== null) return found;
  }
  return row < sheet.rows.length ? row : null;
}

function cellStanding(surveyed: Surveyed, change: SetCell): Standing {
  const absent: Standing = isBlankContent(change.before) ? "before" : "touched";
  const found = tableOf(surveyed, change.table);
  if (!found) return absent;
  const column = columnOf(found.table, change.column);
  const row = rowNow(found.sheet, found.table, change.row);
  if (column === undefined || row === null) return absent;
  const held = contentAt(found.sheet, { row, column });
  if (sameContent(held, change.after)) return "after";
  return sameContent(held, change.before) ? "before" : "touched";
}

/** The change with its row addressed as the sheet is now: by its id if it has one, else by its place and what it holds. */
export function readdressed(surveyed: Surveyed, change: SetCell): SetCell {
  const found = tableOf(surveyed, change.table);
  const row = found ? rowNow(found.sheet, found.table, change.row) : null;
  if (!found || row === null) return change;
  const column = found.table.columns.get("id");
  const id = column === undefined ? "" : idAt(found.sheet, row, column);
  return { ...change, row: found.table.rows.has(id) ? { id } : addressOfRow(found.sheet, row) };
}

function rowStanding(surveyed: Surveyed, { table: key, id, cells }: AddRow | RemoveRow): Standing {
  const found = tableOf(surveyed, key);
  if (!found) return "before";
  const { sheet, table } = found;
  const row = table.rows.get(id);
  if (row === undefined) return table.duplicates.has(id) ? "touched" : "before";
  const native = nativeTableAt(sheet.tables, table.headingRow, table.columns.values());
  const standings = Object.entries<Cell>(cells).map(([columnKey, value]): Standing => {
    const column = table.columns.get(columnKey);
    const held = column === undefined ? { value: "?" } : contentAt(sheet, { row, column });
    if (holdsOurs(held, value)) return "after";
    return isBlankContent(held) ? "part" : "touched";
  });
  if (standings.includes("touched")) return "touched";
  return standings.includes("part") || (native && native.area.lastRow < row) ? "part" : "after";
}

function columnStanding(
  surveyed: Surveyed,
  {
    table: key,
    column,
    heading,
  }: { readonly table: string; readonly column: string; readonly heading: string },
): Standing {
  const found = tableOf(surveyed, key);
  const place = found?.table.governed.has(column) ? found.table.columns.get(column) : undefined;
  if (!found || place === undefined) return "before";
  const held = contentAt(found.sheet, { row: found.table.headingRow, column: place });
  const native = nativeTableAt(found.sheet.tables, found.table.headingRow, found.table.columns.values());
  if (sameContent(held, { value: heading })) return native?.area.lastColumn === place - 1 ? "part" : "after";
  return isBlankContent(held) ? "part" : "touched";
}

function isGoverned(
  surveyed: Surveyed,
  { table, column }: { readonly table: string; readonly column: string },
): boolean {
  return surveyed.located.get(table)?.governed.has(column) ?? false;
}

function sheetStanding(
  surveyed: Surveyed,
  change: Extract<Change, { kind: "add-sheet" | "remove-sheet" }>,
): Standing {
  const table = surveyed.located.get(change.table);
  const governed = table?.governed.size ?? 0;
  const sheet = sheetNamed(surveyed.workbook, table && governed > 0 ? table.sheet : change.sheet);
  if (!sheet) return "before";
  const there = ourPart(sheet, cellsOfSheet(change));
  if (there === "mixed") return "touched";
  return there === "all" && governed >= change.columns.length ? "after" : "part";
}

function dressStanding(surveyed: Surveyed, change: Extract<Change, { kind: "dress" }>): Standing {
  const found = tableOf(surveyed, change.table);
  const now = found?.sheet.dress?.[change.column] ?? null;
  if (sameDress(now, change.after)) return "after";
  return sameDress(now, change.before) ? "before" : "touched";
}

/** How the journal remembers the row of a change: by its id where it keeps it through the plan, else also by its place and what it holds before and after. */
export function loggedAddress(
  before: Sheet | undefined,
  after: Sheet | undefined,
  row: number,
  idColumn: number | undefined,
): LoggedAddress {
  const idIn = (sheet: Sheet | undefined) =>
    sheet && idColumn !== undefined ? idAt(sheet, row, idColumn) : "";
  const [was, is] = [idIn(before), idIn(after)];
  if (is !== "" && is === was) return { id: is };
  return {
    ...(is === "" ? {} : { id: is }),
    row,
    fingerprint: after ? fingerprintOfRow(after, row) : "",
    was: before ? fingerprintOfRow(before, row) : "",
  };
}
