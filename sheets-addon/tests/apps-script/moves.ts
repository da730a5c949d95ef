import type { Area } from "@jalon/core";
import { doMeet, type SheetState } from "./sheet-state.ts";
import type { World } from "./world.ts";

/** Rows or columns. */
export type Axis = "rows" | "columns";

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = (area: Area, axis: Axis): Span =>
  axis === "rows" ? { from: area.row, to: area.lastRow } : { from: area.column, to: area.lastColumn };

function withSpan(area: Area, axis: Axis, { from, to }: Span): Area {
  return axis === "rows" ? { ...area, row: from, lastRow: to } : { ...area, column: from, lastColumn: to };
}

/** Changes where everything stands; null for what is gone. */
type Shift = (span: Span) => Span | null;

function shiftAreas(areas: readonly Area[], axis: Axis, shift: Shift): Area[] {
  return areas.flatMap((area) => {
    const span = shift(spanOf(area, axis));
    return span ? [withSpan(area, axis, span)] : [];
  });
}

function shiftHeld<T extends { area: Area }>(held: readonly T[], axis: Axis, shift: Shift): T[] {
  return held.filter((one) => {
    const [area] = shiftAreas([one.area], axis, shift);
    if (area) Object.assign(one, { area });
    return area !== undefined;
  });
}

function shiftSheet(sheet: SheetState, axis: Axis, shift: Shift): void {
  const filter = sheet.filter && shiftHeld([sheet.filter], axis, shift)[0];
  const protections = sheet.protections.filter((one) => {
    if (!one.area) return true;
    const [area] = shiftAreas([one.area], axis, shift);
    return Object.assign(one, area ? { area } : {}) && area !== undefined;
  });
  Object.assign(sheet, {
    merges: shiftAreas(sheet.merges, axis, shift),
    bandings: shiftHeld(sheet.bandings, axis, shift),
    filter: filter ?? null,
    protections,
    colours: sheet.colours.map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, axis, shift) })),
  });
}

function shiftMetadata(world: World, sheet: SheetState, axis: Axis, shift: Shift): void {
  world.metadata = world.metadata.filter((one) => {
    const at = axis === "rows" ? one.row : one.column;
    if (one.sheet !== sheet || at === null) return true;
    const span = shift({ from: at, to: at });
    if (span) Object.assign(one, axis === "rows" ? { row: span.from } : { column: span.from });
    return span !== null;
  });
}

function shiftAll(world: World, sheet: SheetState, axis: Axis, shift: Shift): void {
  shiftSheet(sheet, axis, shift);
  shiftMetadata(world, sheet, axis, shift);
  const others = world.names.filter((name) => name.sheet !== sheet);
  const own = shiftHeld(
    world.names.filter((name) => name.sheet === sheet),
    axis,
    shift,
  );
  world.names = [...others, ...own];
}

/** Every row that holds something is as wide as the sheet, so that columns can be moved in it. */
function widened(sheet: SheetState): (typeof sheet)["cells"] {
  for (let row = 0; row < sheet.cells.length; row += 1) {
    const cells = (sheet.cells[row] ??= []);
    cells.length = Math.max(cells.length, sheet.maxColumns);
  }
  return sheet.cells;
}

/** Puts empty rows or columns before the one at `at` (from 0); everything behind moves on. */
export function insert(world: World, sheet: SheetState, axis: Axis, at: number, count: number): void {
  const gap = Array.from({ length: count }, () => undefined);
  if (axis === "columns") for (const cells of widened(sheet)) cells.splice(at, 0, ...gap);
  else if (sheet.cells.length > at) sheet.cells.splice(at, 0, ...gap.map(() => []));
  if (axis === "rows") sheet.maxRows += count;
  else sheet.maxColumns += count;
  const moved = (place: number): number => (place >= at ? place + count : place);
  shiftAll(world, sheet, axis, ({ from, to }) => ({ from: moved(from), to: moved(to) }));
}

/** Takes rows or columns away; everything behind moves up. */
export function remove(world: World, sheet: SheetState, axis: Axis, at: number, count: number): void {
  if (axis === "columns") for (const cells of widened(sheet)) cells.splice(at, count);
  else sheet.cells.splice(at, count);
  if (axis === "rows") sheet.maxRows -= count;
  else sheet.maxColumns -= count;
  shiftAll(world, sheet, axis, ({ from, to }) => {
    const [first, last] = [
      from < at ? from : Math.max(at, from - count),
      to < at ? to : Math.max(at - 1, to - count),
    ];
    return last < first ? null : { from: first, to: last };
  });
}

/** Moves rows or columns to stand before the one at `to`, as a user drags them. */
export function move(world: World, sheet: SheetState, axis: Axis, from: number, to: number): void {
  const place = to > from ? to - 1 : to;
  const take = <T>(values: T[]): void => {
    const [one] = values.splice(from, 1);
    values.splice(place, 0, one as T);
  };
  if (axis === "columns") for (const cells of widened(sheet)) take(cells);
  else {
    sheet.cells.length = Math.max(sheet.cells.length, from + 1, place + 1);
    take(sheet.cells);
    for (let row = 0; row < sheet.cells.length; row += 1) sheet.cells[row] ??= [];
  }
  const moved = (at: number): number => {
    if (at === from) return place;
    if (from < at && at <= place) return at - 1;
    return place <= at && at < from ? at + 1 : at;
  };
  shiftAll(world, sheet, axis, (span) =>
    span.from === span.to ? { from: moved(span.from), to: moved(span.to) } : span,
  );
}

/** Sorts rows of an area as a user does: cells move, what stands on rows and columns does not. */
export function sortRows(sheet: SheetState, area: Area, order: readonly number[]): void {
  const rows = order.map((offset) =>
    (sheet.cells[area.row + offset] ?? []).slice(area.column, area.lastColumn + 1),
  );
  rows.forEach((cells, down) => {
    const own = (sheet.cells[area.row + down] ??= []);
    for (let right = 0; right <= area.lastColumn - area.column; right += 1)
      own[area.column + right] = cells[right];
  });
}

function isInside(area: Area, other: Area): boolean {
  const rows = other.row <= area.row && area.lastRow <= other.lastRow;
  return rows && other.column <= area.column && area.lastColumn <= other.lastColumn;
}

/** True when something of an area is protected from the user. */
export function isProtectedFrom(world: World, sheet: SheetState, area: Area): boolean {
  if (world.user === world.owner) return false;
  return sheet.protections.some(
    (one) =>
      !one.warningOnly &&
      !one.editors.includes(world.user) &&
      (one.area ? doMeet(one.area, area) : !(one.open ?? []).some((open) => isInside(area, open))),
  );
}
