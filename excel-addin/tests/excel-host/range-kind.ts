import type { BookRange } from "./book.ts";
import { conditionalFormats } from "./conditional-kinds.ts";
import { formatKind } from "./format-kinds.ts";
import { badArgument } from "./host-error.ts";
import { makeObject, modelOf, type HostObject, type Kind } from "./objects.ts";
import { moveCells } from "./moves.ts";
import {
  addressOfRange,
  bounding,
  clearRange,
  formulaOf,
  gridOf,
  intersection,
  mustBeOpen,
  rangeAt,
  usedRange,
  valueOf,
  valueTypeOf,
  writeFormats,
  writeValues,
} from "./range.ts";
import { validationKind } from "./validation-kind.ts";

/** A range for the client. */
export function rangeObject(range: BookRange | null): HostObject | null {
  return range && makeObject(rangeKind, range);
}

/** The range behind an argument that may be a range or an address in a sheet. */
export function rangeArgument(value: unknown, otherwise: BookRange): BookRange {
  const range = modelOf<BookRange>(value, "Range");
  if (range) return range;
  if (typeof value !== "string") throw badArgument();
  return rangeAt(otherwise.book, otherwise.sheet, value);
}

function moved(
  range: BookRange,
  by: Partial<Record<"row" | "column" | "lastRow" | "lastColumn", unknown>>,
): BookRange {
  const { row, column, lastRow, lastColumn } = range.area;
  const area = {
    row: row + Number(by.row ?? 0),
    column: column + Number(by.column ?? 0),
    lastRow: lastRow + Number(by.lastRow ?? 0),
    lastColumn: lastColumn + Number(by.lastColumn ?? 0),
  };
  if (area.row < 0 || area.column < 0 || area.lastRow < area.row || area.lastColumn < area.column)
    throw badArgument();
  return { ...range, area };
}

function cellIn(range: BookRange, row: number, column: number): BookRange {
  const at = { row: range.area.row + row, column: range.area.column + column };
  return { ...range, area: { ...at, lastRow: at.row, lastColumn: at.column } };
}

function lines(range: BookRange, which: "row" | "column", index: number): BookRange {
  const at = range.area[which] + index;
  const last = which === "row" ? "lastRow" : "lastColumn";
  return { ...range, area: { ...range.area, [which]: at, [last]: at } };
}

function mergedAreas(range: BookRange): HostObject | null {
  const areas = range.sheet.merges
    .map((area) => intersection({ ...range, area }, range))
    .filter((found) => found !== null);
  return areas.length === 0 ? null : makeObject(areasKind, { areas });
}

const areasKind: Kind<{ readonly areas: readonly BookRange[] }> = {
  name: "RangeAreas",
  members: {
    Address: { get: ({ areas }) => areas.map(addressOfRange).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
  },
};

const rangeKind: Kind<BookRange> = {
  name: "Range",
  members: {
    Address: { get: addressOfRange },
    CellCount: { get: ({ area }) => (area.lastRow - area.row + 1) * (area.lastColumn - area.column + 1) },
    RowCount: { get: ({ area }) => area.lastRow - area.row + 1 },
    ColumnCount: { get: ({ area }) => area.lastColumn - area.column + 1 },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    Values: { get: (range) => gridOf(range, valueOf), set: (range, given) => writeValues(range, given) },
    Formulas: { get: (range) => gridOf(range, formulaOf), set: (range, given) => writeValues(range, given) },
    ValueTypes: { get: (range) => gridOf(range, valueTypeOf) },
    NumberFormat: { get: (range) => gridOf(range, (cell) => cell?.format ?? "General"), set: writeFormats },
    Format: { get: (range) => makeObject(formatKind, range) },
    DataValidation: { get: (range) => makeObject(validationKind, range) },
    ConditionalFormats: { get: (range) => conditionalFormats(range) },
    GetCell: { call: (range, [row, column]) => rangeObject(cellIn(range, Number(row), Number(column))) },
    GetRow: { call: (range, [row]) => rangeObject(lines(range, "row", Number(row))) },
    GetLastRow: {
      call: (range) => rangeObject(lines(range, "row", range.area.lastRow - range.area.row)),
    },
    GetColumn: { call: (range, [column]) => rangeObject(lines(range, "column", Number(column))) },
    GetOffsetRange: {
      call: (range, [row, column]) =>
        rangeObject(moved(range, { row, lastRow: row, column, lastColumn: column })),
    },
    GetResizedRange: {
      call: (range, [lastRow, lastColumn]) => rangeObject(moved(range, { lastRow, lastColumn })),
    },
    GetBoundingRect: {
      call: (range, [other]) =>
        rangeObject({ ...range, area: bounding(range.area, rangeArgument(other, range).area) }),
    },
    GetIntersectionOrNullObject: {
      call: (range, [other]) => rangeObject(intersection(range, rangeArgument(other, range))),
    },
    GetUsedRangeOrNullObject: {
      call: ({ book, sheet, area }, [valuesOnly]) =>
        rangeObject(usedRange(book, sheet, valuesOnly === true, area)),
    },
    GetMergedAreasOrNullObject: { call: mergedAreas },
    _ValidateArraySize: {
      call: ({ area }, [height, width]) => {
        const fits = height === area.lastRow - area.row + 1 && width === area.lastColumn - area.column + 1;
        if (!fits) throw badArgument("The input array doesn't match the size of the range.");
      },
    },
    Clear: { call: (range, [applyTo]) => clearRange(range, applyTo ?? "All") },
    Insert: {
      call: (range, [direction]) => {
        mustBeOpen(range.sheet);
        moveCells(range, direction === "Right" ? "right" : "down");
        return rangeObject(range);
      },
    },
    Delete: {
      call: (range, [direction]) => {
        mustBeOpen(range.sheet);
        moveCells(range, direction === "Left" ? "left" : "up");
      },
    },
    Select: {
      call: ({ book, sheet, area }) => {
        if (sheet.visibility !== "Visible") throw badArgument();
        book.active = sheet;
        book.selected = area;
      },
    },
  },
};
