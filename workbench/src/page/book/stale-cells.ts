import { cellKey, type Edit, type FormulaCell, type Workbook } from "@jalon/core";
import { namedAreas, referencesOf, type Reference } from "./references-of.ts";

/** Formula cells whose shown value may no longer hold: by the lower-case name of the sheet, then by `cellKey`. */
export type StaleCells = ReadonlyMap<string, ReadonlySet<number>>;

interface Dependent {
  readonly sheet: string;
  readonly key: number;
}

interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Who depends on what: single cells by their key, larger areas one by one. */
interface Dependents {
  readonly ofCell: ReadonlyMap<string, ReadonlyMap<number, readonly Dependent[]>>;
  readonly ofArea: readonly { readonly area: Reference; readonly dependent: Dependent }[];
}

/** Past this many comparisons every formula over an area counts as stale: that is safe, and quick. */
const comparisonsAtMost = 500_000;

/** Everything that decides which cells depend on which. */
function decidersOf({ sheets, names }: Workbook): readonly unknown[] {
  return [...names, ...sheets.flatMap(({ name, formulas, tables }) => [name, formulas, tables])];
}

let lastFound: { readonly deciders: readonly unknown[]; readonly found: Dependents } | null = null;

/** Who depends on what, worked out again only when a formula, a name or a table changed: people type values far more often. */
function dependentsIn(workbook: Workbook): Dependents {
  const deciders = decidersOf(workbook);
  const same =
    deciders.length === lastFound?.deciders.length &&
    deciders.every((decider, at) => decider === lastFound?.deciders[at]);
  if (!lastFound || !same) lastFound = { deciders, found: findDependents(workbook) };
  return lastFound.found;
}

function findDependents(workbook: Workbook): Dependents {
  const named = namedAreas(workbook);
  const ofCell = new Map<string, Map<number, Dependent[]>>();
  const ofArea: { area: Reference; dependent: Dependent }[] = [];
  const note = (home: string, { row, column, formula }: FormulaCell) => {
    const dependent = { sheet: home.toLowerCase(), key: cellKey(row, column) };
    for (const area of referencesOf(formula, home, named)) {
      if (area.row !== area.lastRow || area.column !== area.lastColumn) ofArea.push({ area, dependent });
      else {
        const cells = ofCell.get(area.sheet) ?? new Map<number, Dependent[]>();
        const key = cellKey(area.row, area.column);
        const known = cells.get(key);
        if (known) known.push(dependent);
        else cells.set(key, [dependent]);
        ofCell.set(area.sheet, cells);
      }
    }
  };
  for (const sheet of workbook.sheets) for (const cell of sheet.formulas) note(sheet.name, cell);
  return { ofCell, ofArea };
}

function within({ sheet, row, column }: Written, area: Reference): boolean {
  if (sheet !== area.sheet || row < area.row || row > area.lastRow) return false;
  return column >= area.column && column <= area.lastColumn;
}

/** What is stale after these edits were made. */
export function staleAfterEdits(before: StaleCells, workbook: Workbook, edits: readonly Edit[]): StaleCells {
  const formulas = workbook.sheets.some((sheet) => sheet.formulas.length > 0);
  return formulas || before.size > 0 ? staleAfter(before, workbook, writtenBy(edits)) : before;
}

/** The cells that edits write. */
export function writtenBy(edits: readonly Edit[]): readonly Written[] {
  return edits.flatMap((edit): Written[] => {
    if (edit.kind === "write")
      return [{ sheet: edit.sheet.toLowerCase(), row: edit.row, column: edit.column }];
    if (edit.kind !== "write-block") return [];
    return edit.rows.flatMap((cells, down) =>
      cells.map((_, right) => ({
        sheet: edit.sheet.toLowerCase(),
        row: edit.row + down,
        column: edit.column + right,
      })),
    );
  });
}

/** What is stale after these cells were written: what was before (but for cells written since), and all that depends on them, step by step. */
export function staleAfter(before: StaleCells, workbook: Workbook, written: readonly Written[]): StaleCells {
  const stale = new Map([...before].map(([sheet, keys]) => [sheet, new Set(keys)]));
  for (const { sheet, row, column } of written) stale.get(sheet)?.delete(cellKey(row, column));
  if (workbook.sheets.every(({ formulas }) => formulas.length === 0)) return stale;
  const { ofCell, ofArea } = dependentsIn(workbook);
  const mark = ({ sheet, key }: Dependent): Written[] => {
    const keys = stale.get(sheet) ?? new Set<number>();
    stale.set(sheet, keys);
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ sheet, row: Math.floor(key / 16_384), column: key % 16_384 }];
  };
  let changed = written;
  while (changed.length > 0) {
    const now = changed;
    const tooMany = now.length * ofArea.length > comparisonsAtMost;
    const direct = now.flatMap(
      ({ sheet, row, column }) => ofCell.get(sheet)?.get(cellKey(row, column)) ?? [],
    );
    const wide = ofArea.filter(({ area }) => tooMany || now.some((cell) => within(cell, area)));
    changed = [...direct, ...wide.map(({ dependent }) => dependent)].flatMap(mark);
  }
  return stale;
}

/** True when a formula's shown value may no longer hold. */
export function isStale(stale: StaleCells, sheet: string, row: number, column: number): boolean {
  return stale.get(sheet.toLowerCase())?.has(cellKey(row, column)) ?? false;
}
