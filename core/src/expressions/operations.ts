import type { Bilingual } from "../foundation/language.ts";
import type { Kind } from "./expression.ts";

/** The kind of a part, and whether it is a bare number that takes the unit of what it meets (`[Budget] > 1000000`). */
export interface Known {
  readonly kind: Kind;
  readonly bare: boolean;
}

/** An operation that formulas may use: how it is written, how many arguments it takes, and what kind comes out. */
export interface Operation {
  readonly name: string;
  /** As an infix or prefix sign, with its binding strength; none for a function. */
  readonly sign?: { readonly text: Bilingual; readonly strength: number };
  /** As a function, in each language (any case and accents). */
  readonly call?: Bilingual;
  readonly least: number;
  readonly most: number;
  /** The kind of the result; null when these arguments do not go together. */
  readonly result: (given: readonly Known[]) => Kind | null;
}

const quantities: readonly Kind[] = ["number", "money", "days"];
const isQuantity = ({ kind }: Known): boolean => quantities.includes(kind);

/** One kind that all arguments share, bare numbers adapting; null when there is none. */
export function sharedKind(given: readonly Known[]): Kind | null {
  const firm = given.filter(({ bare }) => !bare);
  const kind = (firm[0] ?? given[0])?.kind;
  if (kind === undefined) return null;
  const fits = given.every((part) => part.kind === kind || (part.bare && quantities.includes(kind)));
  return fits ? kind : null;
}

function sharedQuantity(given: readonly Known[]): Kind | null {
  return given.every(isQuantity) ? sharedKind(given) : null;
}

function sum(given: readonly Known[]): Kind | null {
  const [left, right] = given;
  if (left?.kind === "day" && right && (right.kind === "days" || right.bare)) return "day";
  return sharedQuantity(given);
}

function difference(given: readonly Known[]): Kind | null {
  return given.every(({ kind }) => kind === "day") ? "days" : sum(given);
}

function product(given: readonly Known[]): Kind | null {
  if (!given.every(isQuantity)) return null;
  const units = given.filter(({ kind }) => kind !== "number").map(({ kind }) => kind);
  if (units.length === 0) return "number";
  if (units.length === 1) return units[0] ?? null;
  return units.includes("money") && units.includes("days") ? "money" : null;
}

function quotient(given: readonly Known[]): Kind | null {
  if (!given.every(isQuantity)) return null;
  return given[1]?.kind === "number" ? (given[0]?.kind ?? null) : "number";
}

const all =
  (kind: Kind, result: Kind) =>
  (given: readonly Known[]): Kind | null =>
    given.every((part) => part.kind === kind) ? result : null;

function sameQuantityOrDay(given: readonly Known[]): Kind | null {
  const kind = sharedKind(given);
  return kind === "truth" || kind === "text" ? null : kind;
}

const ordered = (given: readonly Known[]): Kind | null => (sameQuantityOrDay(given) ? "truth" : null);
const equal = (given: readonly Known[]): Kind | null => (sharedKind(given) ? "truth" : null);

function firstQuantity(given: readonly Known[]): Kind | null {
  const [value, ...rest] = given;
  return value && isQuantity(value) && rest.every(({ kind }) => kind === "number") ? value.kind : null;
}

function chosen([test, ...values]: readonly Known[]): Kind | null {
  return test?.kind === "truth" ? sharedKind(values) : null;
}

const sign = (
  name: string,
  text: string | Bilingual,
  strength: number,
  result: Operation["result"],
  count = 2,
): Operation => ({
  name,
  sign: { text: typeof text === "string" ? { fr: text, en: text } : text, strength },
  least: count,
  most: count,
  result,
});

const call = (
  name: string,
  fr: string,
  least: number,
  most: number,
  result: Operation["result"],
  en = name,
): Operation => ({
  name,
  call: { fr, en },
  least,
  most,
  result,
});

const any = Number.POSITIVE_INFINITY;

/** Everything that a formula may do. What is not here is refused. */
export const operations: readonly Operation[] = [
  sign("or", { fr: "ou", en: "or" }, 1, all("truth", "truth")),
  sign("and", { fr: "et", en: "and" }, 2, all("truth", "truth")),
  sign("equal", "==", 3, equal),
  sign("unequal", "!=", 3, equal),
  sign("smaller", "<", 3, ordered),
  sign("smallerEq", "<=", 3, ordered),
  sign("larger", ">", 3, ordered),
  sign("largerEq", ">=", 3, ordered),
  sign("add", "+", 4, sum),
  sign("subtract", "-", 4, difference),
  sign("multiply", "*", 5, product),
  sign("divide", "/", 5, quotient),
  sign("unaryMinus", "-", 6, sharedQuantity, 1),
  sign("not", { fr: "non", en: "not" }, 6, all("truth", "truth"), 1),
  sign("pow", "^", 7, all("number", "number")),
  call("if", "si", 3, 3, chosen),
  call("allOf", "et", 1, any, all("truth", "truth"), "and"),
  call("anyOf", "ou", 1, any, all("truth", "truth"), "or"),
  call("min", "min", 1, any, sameQuantityOrDay),
  call("max", "max", 1, any, sameQuantityOrDay),
  call("sum", "somme", 1, any, sharedQuantity),
  call("mean", "moyenne", 1, any, sharedQuantity),
  call("abs", "abs", 1, 1, sharedQuantity),
  call("round", "arrondi", 1, 2, firstQuantity),
  call("floor", "plancher", 1, 1, sharedQuantity),
  call("ceil", "plafond", 1, 1, sharedQuantity),
  call("sqrt", "racine", 1, 1, all("number", "number")),
  call("ln", "ln", 1, 1, all("number", "number")),
  call("log10", "log10", 1, 1, all("number", "number")),
  call("exp", "exp", 1, 1, all("number", "number")),
  call("clamp", "borner", 3, 3, sameQuantityOrDay),
  call("known", "connu", 1, 1, () => "truth"),
  call("orElse", "sinon", 2, 2, sharedKind),
  call("year", "annee", 1, 1, all("day", "number")),
  call("month", "mois", 1, 1, all("day", "number")),
  call("months", "nbmois", 2, 2, all("day", "number")),
  call("contains", "contient", 2, 2, all("text", "truth")),
];

const byName = new Map(operations.map((operation) => [operation.name, operation]));

/** The operation of that name; undefined when formulas may not do it. */
export function operationOf(name: string): Operation | undefined {
  return byName.get(name);
}
