import { isMissing, type Missing } from "../../foundation/missing.ts";
import type { Value } from "../../foundation/value.ts";
import { inferReading } from "../parse/infer-reading.ts";
import { formatUnits, headingUnits } from "../parse/infer-scale.ts";
import { parserOf } from "../parse/parse-cell.ts";
import type { Field, FieldType } from "../schema-types.ts";
import type { ColumnView } from "./column-view.ts";
import { spread } from "./grid.ts";

/** How well the cells of a column suit a field: `factor` lowers (or keeps) what the heading says. `of` cells were tried, `read` were understood. */
export interface ContentFit {
  readonly factor: number;
  readonly read: number;
  readonly of: number;
  /** True when cells were really read as the field's type, so that the counts mean something. */
  readonly typed: boolean;
}

const untold: ContentFit = { factor: 0.95, read: 0, of: 0, typed: false };

/** Types whose cells either read or do not. */
const strict: ReadonlySet<FieldType> = new Set([
  "day",
  "month",
  "money",
  "number",
  "percentage",
  "duration",
  "effort",
  "yesNo",
  "health",
  "choice",
]);

function byShare(share: number, steps: readonly (readonly [least: number, factor: number])[]): number {
  for (const [least, factor] of steps) if (share >= least) return factor;
  return 0.2;
}

const strictSteps = [
  [0.8, 1],
  [0.5, 0.85],
  [0.25, 0.55],
] as const;
/** A house may have words of its own for its phases or classes: they are mapped, and said not to be understood. */
const choiceSteps = [
  [0.6, 1],
  [0.3, 0.9],
  [0, 0.7],
] as const;
const healthSteps = [
  [0.6, 1],
  [0.3, 0.8],
  [0, 0.45],
] as const;

function understood(value: Value): "read" | "missing" | "not" {
  if (!isMissing(value)) return "read";
  return (value as Missing).missing === "notUnderstood" ? "not" : "missing";
}

const longestTyped = 60;
/** Cells read at most to see whether a column holds what a field does. */
const mostRead = 90;

/** Fields of numbers that are never money. */
const neverMoney: ReadonlySet<FieldType> = new Set(["effort", "duration"]);

/** True where the heading or the number format names a currency. */
function namesCurrency({ sample }: ColumnView): boolean {
  return [headingUnits(sample), formatUnits(sample)].some((units) => units?.currency !== undefined);
}

function typedFit(field: Field, view: ColumnView): ContentFit {
  if (view.medianLength > longestTyped || (neverMoney.has(field.type) && namesCurrency(view)))
    return { factor: 0.2, read: 0, of: view.filled.length, typed: true };
  const cells = spread(0, view.filled.length - 1, mostRead).map((at) => view.filled[at] ?? null);
  const { reading } = inferReading(field, { ...view.sample, cells });
  const parse = parserOf(field, reading);
  const told = cells.map((cell) => understood(parse(cell).value));
  const read = told.filter((how) => how === "read").length;
  const of = read + told.filter((how) => how === "not").length;
  return of === 0 ? untold : { factor: typedFactor(field, view, read, of), read, of, typed: true };
}

function typedFactor({ type }: Field, view: ColumnView, read: number, of: number): number {
  if (type === "health") return byShare(read / of, healthSteps);
  if (type !== "choice") return byShare(read / of, strictSteps);
  // Nearly every cell says something else: these are no choices, whatever the heading says.
  const varied = of >= 8 && view.distinct > 0.5 && read < of * 0.3;
  return varied ? 0.3 : byShare(read / of, choiceSteps);
}

function idFactor(view: ColumnView): number {
  if (view.medianLength > 40 || view.dated > 0.5 || view.yesNo > 0.8) return 0.2;
  return byShare(view.distinct, [
    [0.9, 1],
    [0.75, 0.8],
    [0.5, 0.4],
  ]);
}

function nameFactor(view: ColumnView): number {
  if (view.yesNo > 0.8 || view.dated > 0.5) return 0.1;
  if (view.numeric > 0.8) return 0.4;
  if (view.medianLength > 250) return 0.5;
  return byShare(view.distinct, [
    [0.7, 1],
    [0.3, 0.85],
    [0, 0.75],
  ]);
}

function textFactor(view: ColumnView): number {
  if (view.dated > 0.8) return 0.3;
  if (view.yesNo > 0.8) return 0.5;
  return view.medianLength > 400 ? 0.6 : 1;
}

function personFactor(view: ColumnView): number {
  if (view.dated > 0.5 || view.yesNo > 0.8 || view.numeric > 0.8) return 0.2;
  return view.medianLength > 80 ? 0.4 : 1;
}

function longTextFactor(view: ColumnView): number {
  if (view.dated > 0.8 || view.yesNo > 0.8) return 0.2;
  return view.numeric > 0.8 ? 0.3 : 1;
}

function referenceFactor(view: ColumnView): number {
  if (view.dated > 0.5 || view.yesNo > 0.8) return 0.2;
  return view.medianLength > 150 ? 0.4 : 1;
}

/** How well texts of a column suit a field that any text would be valid for. */
function looseFactor(field: Field, view: ColumnView): number {
  switch (field.type) {
    case "id":
      return idFactor(view);
    case "person":
      return personFactor(view);
    case "longText":
      return longTextFactor(view);
    case "reference":
      return referenceFactor(view);
    case "link":
      return byShare(view.linked, [
        [0.5, 1],
        [0.1, 0.8],
        [0, 0.5],
      ]);
    default:
      return field.need === "must" ? nameFactor(view) : textFactor(view);
  }
}

/** A tester of columns against fields that does not read the same column twice for the same type. */
export function contentTester(): (field: Field, view: ColumnView) => ContentFit {
  const tried = new Map<ColumnView, Map<string, ContentFit>>();
  return (field, view) => {
    if (view.filled.length === 0) return untold;
    if (!strict.has(field.type))
      return { factor: looseFactor(field, view), read: 0, of: view.filled.length, typed: false };
    let known = tried.get(view);
    if (!known) tried.set(view, (known = new Map<string, ContentFit>()));
    const key = `${field.type}|${field.list ?? ""}|${field.boundary ?? ""}`;
    let fit = known.get(key);
    if (!fit) known.set(key, (fit = typedFit(field, view)));
    return fit;
  };
}
