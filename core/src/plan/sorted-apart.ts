import { textOfCell } from "../foundation/cell.ts";
import { foldText } from "../foundation/text.ts";
import type { Located, LocatedTable } from "../workbook/locate.ts";
import { cellAt, sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import type { JournalLine } from "./journal-line.ts";
import { journalLines } from "./journal.ts";
import { readAddress, readContent } from "./journal-text.ts";

/** The names that the journal last knew rows by: table, then id. */
function knownNames(workbook: Workbook): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const known = new Map<string, Map<string, string>>();
  for (const { line } of journalLines(workbook)) {
    const address = readAddress(line.row);
    if (line.row === "" || !("id" in address)) continue;
    const names = known.get(line.table) ?? new Map<string, string>();
    known.set(line.table, names.set(address.id, nameIn(line) ?? names.get(address.id) ?? ""));
  }
  return known;
}

/** The name that a row had after a change, as its line says; null when it says none. */
function nameIn(line: JournalLine): string | null {
  if (line.kind !== "set-cell" || line.column !== "name") return line.name === "" ? null : line.name;
  const held = readContent(line.state === "applied" ? line.after : line.before);
  return held && "value" in held ? textOfCell(held.value) : "";
}

function namesOf(sheet: Sheet, table: LocatedTable): ReadonlyMap<string, string> {
  const column = table.columns.get("name");
  if (column === undefined) return new Map();
  return new Map(
    [...table.rows].map(([id, row]) => [id, foldText(textOfCell(cellAt(sheet, { row, column })))]),
  );
}

/**
 * Ids that no longer stand beside the name that the journal knows them by, while that name stands beside another id: part
 * of the table was sorted alone. A project that was merely renamed is not among them, nor are projects that always had the same name.
 */
export function sortedApart(workbook: Workbook, located: Located): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [key, known] of knownNames(workbook)) {
    const table = located.get(key);
    const sheet = table && sheetNamed(workbook, table.sheet);
    if (table && sheet && !table.transposed) found.set(key, apartIn(namesOf(sheet, table), known));
  }
  return found;
}

function apartIn(now: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): ReadonlySet<string> {
  const idsByName = new Map<string, string>();
  for (const [id, name] of now) idsByName.set(name, id);
  const apart = new Set<string>();
  for (const [id, said] of known) {
    const name = foldText(said);
    const other = idsByName.get(name);
    if (name === "" || !now.has(id) || now.get(id) === name || other === undefined || other === id) continue;
    if (foldText(known.get(other) ?? "") !== name) apart.add(id).add(other);
  }
  return apart;
}
