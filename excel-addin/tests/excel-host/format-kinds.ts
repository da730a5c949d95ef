import { holds } from "./areas.ts";
import type { BookRange } from "./book.ts";
import { makeObject, type Kind } from "./objects.ts";
import { mustBeOpen } from "./range.ts";

function look(range: BookRange, key: string): unknown {
  const found = [...range.sheet.looks]
    .reverse()
    .find((put) => put.what.key === key && holds(put.area, range.area));
  return found?.what.value ?? null;
}

/** A column that is given a width is hidden no longer. */
function showColumns({ sheet, area }: BookRange): void {
  for (const column of sheet.hiddenColumns)
    if (column >= area.column && column <= area.lastColumn) sheet.hiddenColumns.delete(column);
}

function setLook(range: BookRange, key: string, value: unknown): void {
  mustBeOpen(range.sheet);
  range.sheet.looks.push({ area: range.area, what: { key, value } });
  if (key === "width") showColumns(range);
}

/** A property of how cells look: kept for the area that it was set on. */
function looks(key: string): {
  get: (range: BookRange) => unknown;
  set: (range: BookRange, value: unknown) => void;
} {
  return { get: (range) => look(range, key), set: (range, value) => setLook(range, key, value) };
}

const fillKind: Kind<BookRange> = {
  name: "RangeFill",
  members: { Color: looks("fill"), Clear: { call: (range) => setLook(range, "fill", null) } },
};

const fontKind: Kind<BookRange> = {
  name: "RangeFont",
  members: { Bold: looks("bold"), Color: looks("font") },
};

/** How cells look. */
export const formatKind: Kind<BookRange> = {
  name: "RangeFormat",
  members: {
    Fill: { get: (range) => makeObject(fillKind, range) },
    Font: { get: (range) => makeObject(fontKind, range) },
    ColumnWidth: looks("width"),
    WrapText: looks("wrap"),
    VerticalAlignment: looks("vertical"),
    AutofitColumns: { call: (range) => setLook(range, "width", "fitted") },
  },
};
