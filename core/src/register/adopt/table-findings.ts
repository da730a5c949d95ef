import { isBlankCell } from "../../foundation/cell.ts";
import type { Finding, Repair, Severity } from "../../foundation/finding.ts";
import { message, type Message } from "../../foundation/message.ts";
import { addressOf, type Area, type Place } from "../../foundation/place.ts";
import type { ColumnMapping, TableMapping } from "../../workbook/mapping.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { tellsEachRow } from "../parse/merged-value.ts";
import { fieldOf } from "../schema/schema.ts";
import type { FoundTable } from "./find-tables.ts";
import type { SkippedRow } from "./row-kinds.ts";
import type { ShiftedRow } from "./shifted-rows.ts";
import type { ReadingDoubt } from "./table-mapping.ts";

const mostOfAKind = 200;
const mostRanges = 10;

function placeOf(found: FoundTable, record: number | null, column: number | null): Place {
  const { grid, mapped, table } = found;
  const mapping =
    column === null ? undefined : mapped.columns.find((candidate) => candidate.column === column);
  return {
    sheet: grid.sheet.name,
    row: grid.transposed ? column : record,
    column: grid.transposed ? record : column,
    table: table.key,
    ...(mapping?.field ? { field: mapping.field } : {}),
    ...(mapping ? { heading: mapping.heading } : {}),
  };
}

function finding(severity: Severity, place: Place, said: Message, repair?: Repair): Finding {
  return { code: said.code, severity, place, message: said, ...(repair ? { repair } : {}) };
}

const leftOut: Readonly<Record<SkippedRow["kind"], string>> = {
  total: "total-row-left-out",
  "headings-again": "heading-row-left-out",
  group: "group-row-left-out",
  note: "note-row-left-out",
};

function skippedFindings(found: FoundTable): readonly Finding[] {
  return [...found.range.skipped, ...found.range.below].slice(0, mostOfAKind).map(({ row, kind, said }) => {
    const firstColumn =
      found.mapped.columns.find(({ column }) => !isBlankCell(found.grid.cell(row, column)))?.column ?? null;
    const code = found.grid.transposed ? "column-left-out" : leftOut[kind];
    const place = { ...placeOf(found, row, null), ...(found.grid.transposed ? {} : { column: firstColumn }) };
    return finding("information", place, message(code, { row: row + 1, said }));
  });
}

function shiftFindings(found: FoundTable, shifted: ShiftedRow): readonly Finding[] {
  const { row, by, cells } = shifted;
  const values = { row: row + 1, columns: Math.abs(by), cells: cells.length };
  const code = by > 0 ? "row-shifted-right" : "row-shifted-left";
  const whole = finding("error", placeOf(found, row, shifted.from), message(code, values));
  const each = cells.map(({ column, before, after }) => {
    const place = placeOf(found, row, column);
    const cell = addressOf({ row: place.row ?? 0, column: place.column ?? 0 });
    return finding("information", place, message("cell-of-shifted-row", { cell, row: row + 1 }), {
      kind: "row-shifted",
      before,
      after,
    });
  });
  return [whole, ...each];
}

function mergedAreas({ grid, range }: FoundTable): readonly Area[] {
  return grid.sheet.merges.filter((area) => {
    const [first, last] = grid.transposed ? [area.column, area.lastColumn] : [area.row, area.lastRow];
    return first >= range.firstRow && last <= range.lastRow;
  });
}

function rangesOf(areas: readonly Area[]): readonly string[] {
  const shown = areas
    .slice(0, mostRanges)
    .map((area) => `${addressOf(area)}:${addressOf({ row: area.lastRow, column: area.lastColumn })}`);
  return areas.length > mostRanges ? [...shown, "…"] : shown;
}

/** True when each row of the merged cells has their value. */
function readForEachRow(
  found: FoundTable,
  mapping: ColumnMapping | undefined,
  areas: readonly Area[],
): boolean {
  const field = mapping?.field ? fieldOf(found.table.key, mapping.field) : undefined;
  return field !== undefined && tellsEachRow(field) && areas.every((area) => area.lastRow > area.row);
}

function mergesOfColumn(found: FoundTable, column: number, areas: readonly Area[]): readonly Finding[] {
  const [first] = areas;
  if (!first) return [];
  const { transposed } = found.grid;
  const mapping = found.mapped.columns.find((candidate) => candidate.column === column);
  const code = !transposed && readForEachRow(found, mapping, areas) ? "cells-merged" : "cells-merged-first";
  const said = message(code, { heading: mapping?.heading ?? "", areas: rangesOf(areas) });
  return [finding("information", placeOf(found, transposed ? first.column : first.row, column), said)];
}

/** Merged cells, told once a column at the first of them: they say one harmless thing, however many there are. */
function mergeFindings(found: FoundTable): readonly Finding[] {
  const byColumn = new Map<number, Area[]>();
  for (const area of mergedAreas(found)) {
    const column = found.grid.transposed ? area.row : area.column;
    const same = byColumn.get(column);
    if (same) same.push(area);
    else byColumn.set(column, [area]);
  }
  return [...byColumn].flatMap(([column, areas]) => mergesOfColumn(found, column, areas));
}

function shapeFindings(found: FoundTable): readonly Finding[] {
  const { grid, first, last, confidence } = found;
  const place = placeOf(found, grid.transposed ? null : first, null);
  const sheet = grid.sheet.name;
  const findings: Finding[] = [];
  if (grid.transposed) findings.push(finding("information", place, message("table-on-its-side", { sheet })));
  else if (last > first)
    findings.push(
      finding("information", place, message("headings-on-several-rows", { sheet, rows: last - first + 1 })),
    );
  if (confidence < 0.7)
    findings.push(
      finding("warning", place, message("table-unsure", { sheet, table: { words: found.table.sheet } })),
    );
  return findings;
}

/** What there is to know about a table that was found: its shape, the rows left out, rows that are shifted, doubts about how columns are read. */
export function findingsOfTable(
  found: FoundTable,
  doubts: readonly ReadingDoubt[],
  shifted: readonly ShiftedRow[],
): readonly Finding[] {
  const read = doubts.map(({ column, message: said }) =>
    finding("warning", placeOf(found, found.last, column.column), said),
  );
  return [
    ...shapeFindings(found),
    ...read,
    ...skippedFindings(found),
    ...mergeFindings(found),
    ...shifted.flatMap((row) => shiftFindings(found, row)),
  ];
}

/** What to say when the workbook holds no portfolio. */
export function nothingFound(workbook: Workbook, tables: readonly TableMapping[]): readonly Finding[] {
  if (tables.some(({ table }) => table === "projects")) return [];
  const sheet = workbook.sheets[0]?.name ?? "";
  const place = { sheet, row: null, column: null };
  const source = workbook.source;
  if (tables.length > 0) return [finding("warning", place, message("no-projects-found", { source }))];
  return [finding("error", place, message("no-table-found", { source, sheets: workbook.sheets.length }))];
}
