import {
  addressOf,
  cellKey,
  type Area,
  type Cell,
  type CellContent,
  type Dress,
  type Edit,
  type Position,
} from "@jalon/core";
import { protectedSheet } from "./excel-problem.ts";
import { emptySheet, formatAt, sheetKey, type Memory, type SheetMemory } from "./memory.ts";
import { enteredOf, formatNeeded, type Entered } from "./written-cells.ts";

/** One thing to ask of Excel; `opens` names a protected sheet of ours that must be open for it. */
export type Step = { readonly opens?: string } & (
  | {
      readonly is: "values";
      readonly sheet: string;
      readonly area: Area;
      readonly values: readonly (readonly Entered[])[];
    }
  | { readonly is: "format"; readonly sheet: string; readonly area: Area; readonly format: string }
  | { readonly is: "add-sheet"; readonly sheet: string; readonly hidden: boolean }
  | { readonly is: "remove-sheet"; readonly sheet: string }
  | { readonly is: "resize-table"; readonly sheet: string; readonly name: string; readonly area: Area }
  | { readonly is: "add-name" | "point-name"; readonly name: string; readonly formula: string }
  | { readonly is: "remove-name"; readonly name: string }
  | DressStep
);

/** Puts our dress on a column (or the sheet, when `area` is null), over the one that we put on before; null takes it off. */
export interface DressStep {
  readonly is: "dress";
  readonly sheet: string;
  readonly key: string;
  readonly area: Area | null;
  readonly lastRow: number;
  readonly before: Dress | null;
  readonly after: Dress | null;
}

/** Rows of a block that are entered in one go: small enough for several to go into one request. */
const mostTextAStep = 500_000;
/** Users add rows below: they get the same drop-downs and colours. */
const rowsToCome = 500;

function areaAt({ row, column }: Position, height: number, width: number): Area {
  return { row, column, lastRow: row + height - 1, lastColumn: column + width - 1 };
}

function openSheet(memory: Memory, name: string): SheetMemory {
  const sheet = memory.sheets.get(sheetKey(name)) ?? emptySheet(name);
  if (sheet.isProtected && !sheet.dress[""]?.locked) throw protectedSheet(sheet.name);
  return sheet;
}

const opening = ({ name, dress }: SheetMemory) => (dress[""]?.locked ? { opens: name } : {});

/** The formats that a block's cells need first: one step for each run of cells down a column. */
function formatSteps(sheet: SheetMemory, at: Position, rows: readonly (readonly CellContent[])[]): Step[] {
  const runs: { area: Area; format: string }[] = [];
  const openRuns = new Map<number, { area: Area; format: string }>();
  rows.forEach((cells, down) =>
    cells.forEach((content, right) => {
      const place = { row: at.row + down, column: at.column + right };
      const format = formatNeeded(content, formatAt(sheet, place.row, place.column));
      if (format === null) return;
      sheet.formats.set(cellKey(place.row, place.column), format);
      const run = openRuns.get(place.column);
      if (run?.format === format && run.area.lastRow === place.row - 1) {
        run.area = { ...run.area, lastRow: place.row };
        return;
      }
      const begun = { area: areaAt(place, 1, 1), format };
      openRuns.set(place.column, begun);
      runs.push(begun);
    }),
  );
  return runs.map((run): Step => ({ is: "format", sheet: sheet.name, ...run, ...opening(sheet) }));
}

function slices(rows: readonly (readonly Entered[])[]): readonly (readonly (readonly Entered[])[])[] {
  const parts: (readonly Entered[])[][] = [];
  let size = Infinity;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (size + length > mostTextAStep) {
      parts.push([]);
      size = 0;
    }
    size += length;
    parts.at(-1)?.push(row);
  }
  return parts;
}

function valueSteps(
  memory: Memory,
  name: string,
  at: Position,
  rows: readonly (readonly CellContent[])[],
): Step[] {
  const sheet = openSheet(memory, name);
  sheet.lastRow = Math.max(sheet.lastRow, at.row + rows.length - 1);
  const steps = formatSteps(sheet, at, rows);
  let row = at.row;
  for (const values of slices(
    rows.map((cells) => cells.map((content) => enteredOf(content, memory.system))),
  )) {
    const area = areaAt({ row, column: at.column }, values.length, values[0]?.length ?? 1);
    steps.push({ is: "values", sheet: sheet.name, area, values, ...opening(sheet) });
    row += values.length;
  }
  return steps;
}

/** Rows of a block may differ in length: those of the same length are written together, so that nothing beside them is touched. */
function blockSteps(memory: Memory, edit: Extract<Edit, { kind: "write-block" }>): Step[] {
  const steps: Step[] = [];
  let from = 0;
  while (from < edit.rows.length) {
    const width = edit.rows[from]?.length ?? 0;
    let to = from + 1;
    while (to < edit.rows.length && edit.rows[to]?.length === width) to += 1;
    const contents = edit.rows.slice(from, to).map((cells) => cells.map((value: Cell) => ({ value })));
    if (width > 0)
      steps.push(...valueSteps(memory, edit.sheet, { row: edit.row + from, column: edit.column }, contents));
    from = to;
  }
  return steps;
}

function removeSheetSteps(memory: Memory, name: string): Step[] {
  const sheet = memory.sheets.get(sheetKey(name));
  if (!sheet) return [];
  memory.sheets.delete(sheetKey(name));
  const orphans = [...memory.names]
    .filter(([, at]) => sheetKey(at.sheet) === sheetKey(name))
    .map(([orphan]) => orphan);
  for (const orphan of orphans) memory.names.delete(orphan);
  return [
    { is: "remove-sheet", sheet: sheet.name },
    ...orphans.map((orphan): Step => ({ is: "remove-name", name: orphan })),
  ];
}

/** A cell as a name points at it: `='Mes projets'!$B$4`. */
function pointer(sheet: string, position: Position): string {
  const cell = addressOf(position).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `='${sheet.replaceAll("'", "''")}'!${cell}`;
}

function nameSteps(memory: Memory, { name, at }: Extract<Edit, { kind: "set-name" }>): Step[] {
  const isThere = memory.names.has(name);
  if (!at) {
    memory.names.delete(name);
    return isThere ? [{ is: "remove-name", name }] : [];
  }
  memory.names.set(name, at);
  return [{ is: isThere ? "point-name" : "add-name", name, formula: pointer(at.sheet, at) }];
}

function areaToDress(sheet: SheetMemory, edit: Extract<Edit, { kind: "dress" }>): Area | null {
  const { column, firstRow, lastRow } = edit;
  if (column === null) return null;
  const ahead = sheet.lastRow <= lastRow ? rowsToCome : 0;
  return { row: firstRow, column, lastRow: Math.max(firstRow, lastRow) + ahead, lastColumn: column };
}

function dressSteps(memory: Memory, edit: Extract<Edit, { kind: "dress" }>): Step[] {
  const { key, lastRow, dress: after } = edit;
  const sheet = openSheet(memory, edit.sheet);
  const opens = opening(sheet);
  const { [key]: before = null, ...others } = sheet.dress;
  sheet.dress = after ? { ...others, [key]: after } : others;
  const area = areaToDress(sheet, edit);
  if (area && after?.numberFormat !== undefined) {
    for (let row = area.row; row <= lastRow; row += 1)
      sheet.formats.set(cellKey(row, area.column), after.numberFormat);
  }
  return [{ is: "dress", sheet: sheet.name, key, area, lastRow, before, after, ...opens }];
}

function addSheetSteps(
  memory: Memory,
  { sheet, hidden = false }: Extract<Edit, { kind: "add-sheet" }>,
): Step[] {
  if (memory.sheets.has(sheetKey(sheet))) return [];
  memory.sheets.set(sheetKey(sheet), emptySheet(sheet));
  return [{ is: "add-sheet", sheet, hidden }];
}

function resizeSteps(memory: Memory, edit: Extract<Edit, { kind: "resize-table" }>): Step[] {
  const sheet = openSheet(memory, edit.sheet);
  return [{ is: "resize-table", sheet: sheet.name, name: edit.name, area: edit.area, ...opening(sheet) }];
}

/** What is to be asked of Excel for an edit. */
function stepsFor(memory: Memory, edit: Edit): Step[] {
  switch (edit.kind) {
    case "write":
      return valueSteps(memory, edit.sheet, edit, [[edit.content]]);
    case "write-block":
      return blockSteps(memory, edit);
    case "add-sheet":
      return addSheetSteps(memory, edit);
    case "remove-sheet":
      return removeSheetSteps(memory, edit.sheet);
    case "resize-table":
      return resizeSteps(memory, edit);
    case "set-name":
      return nameSteps(memory, edit);
    case "dress":
      return dressSteps(memory, edit);
  }
}

/** What is to be asked of Excel for the edits, in their order; the memory is kept up. Throws a HostProblem, before anything is written, when a sheet of the user's is protected. */
export function stepsOf(edits: readonly Edit[], memory: Memory): readonly Step[] {
  return edits.flatMap((edit) => stepsFor(memory, edit));
}
