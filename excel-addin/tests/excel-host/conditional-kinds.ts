import { touches } from "./areas.ts";
import { newId, type BookRange, type Conditional, type Put } from "./book.ts";
import { badArgument, notFound } from "./host-error.ts";
import { makeObject, type HostObject, type Kind } from "./objects.ts";
import { mustBeOpen } from "./range.ts";

interface OneFormat {
  readonly range: BookRange;
  readonly put: Put<Conditional>;
}

const known = new Set(["Custom", "DataBar"]);

/** The conditional formats that touch a range. */
export function conditionalFormats(range: BookRange): HostObject {
  return makeObject(collectionKind, range);
}

const one = (range: BookRange, put: Put<Conditional>): HostObject => makeObject(formatKind, { range, put });

function add(range: BookRange, type: unknown): HostObject {
  mustBeOpen(range.sheet);
  if (typeof type !== "string" || !known.has(type)) throw badArgument();
  const what = { id: `{CF${newId(range.book)}}`, type, formula: "", fill: null, font: null, bar: null };
  const put: Put<Conditional> = { area: range.area, what };
  range.sheet.conditionals.push(put);
  return one(range, put);
}

const here = ({ sheet, area }: BookRange) => sheet.conditionals.filter((put) => touches(put.area, area));

const collectionKind: Kind<BookRange> = {
  name: "ConditionalFormatCollection",
  items: (range) => here(range).map((put) => one(range, put)),
  members: {
    Add: { call: (range, [type]) => add(range, type) },
    GetCount: { call: (range) => here(range).length },
    GetItem: {
      call: (range, [id]) => {
        const put = here(range).find(({ what }) => what.id === id);
        if (!put) throw notFound();
        return one(range, put);
      },
    },
  },
};

const part = (name: string, members: Kind<OneFormat>["members"]): Kind<OneFormat> => ({ name, members });

const fillKind = part("ConditionalRangeFill", {
  Color: { get: ({ put }) => put.what.fill, set: ({ put }, color) => void (put.what.fill = String(color)) },
});
const fontKind = part("ConditionalRangeFont", {
  Color: { get: ({ put }) => put.what.font, set: ({ put }, color) => void (put.what.font = String(color)) },
});
const looksKind = part("ConditionalRangeFormat", {
  Fill: { get: (it) => makeObject(fillKind, it) },
  Font: { get: (it) => makeObject(fontKind, it) },
});
const ruleKind = part("ConditionalFormatRule", {
  Formula: {
    get: ({ put }) => put.what.formula,
    set: ({ put }, formula) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || formula.length > 8192)
        throw badArgument();
      put.what.formula = formula;
    },
  },
});
const customKind = part("CustomConditionalFormat", {
  Rule: { get: (it) => makeObject(ruleKind, it) },
  Format: { get: (it) => makeObject(looksKind, it) },
});
const positiveKind = part("ConditionalDataBarPositiveFormat", {
  FillColor: { get: ({ put }) => put.what.bar, set: ({ put }, color) => void (put.what.bar = String(color)) },
  GradientFill: { get: () => false, set: () => {} },
});
const barKind = part("DataBarConditionalFormat", {
  PositiveFormat: { get: (it) => makeObject(positiveKind, it) },
});

function remove({ range: { sheet }, put }: OneFormat): void {
  mustBeOpen(sheet);
  sheet.conditionals = sheet.conditionals.filter((other) => other !== put);
}

const formatKind = part("ConditionalFormat", {
  Id: { get: ({ put }) => put.what.id },
  Type: { get: ({ put }) => put.what.type },
  CustomOrNullObject: { get: (it) => (it.put.what.type === "Custom" ? makeObject(customKind, it) : null) },
  Custom: { get: (it) => makeObject(customKind, it) },
  DataBar: { get: (it) => makeObject(barKind, it) },
  Delete: { call: remove },
});
