import type { Message } from "../foundation/message.ts";

/** What a formula's value is. A share, a level or a count is a plain number; efforts and durations are days. */
export type Kind = "number" | "money" | "days" | "day" | "truth" | "text";

/** A checked formula as data: operators and functions alike are calls of operations from the catalogue. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "field"; readonly key: string }
  | { readonly kind: "call"; readonly operation: string; readonly arguments: readonly Expression[] };

/** Something wrong with a formula, and where: from and to are positions in the text as the user typed it. */
export interface FormulaProblem {
  readonly message: Message;
  readonly from: number;
  readonly to: number;
}

/** A formula that was understood. `text` is as it is stored: field keys, English names, dot and comma. */
export interface Formula {
  readonly table: string;
  readonly expression: Expression;
  readonly result: Kind;
  readonly text: string;
  /** Keys of the fields it uses, in the order in which they first appear. */
  readonly fields: readonly string[];
}

/** A formula, or everything that is wrong with it. */
export type ParsedFormula =
  | { readonly formula: Formula; readonly problems?: never }
  | { readonly problems: readonly FormulaProblem[]; readonly formula?: never };

/** Limits on untrusted formulas. */
export const formulaLimits = { characters: 1000, depth: 40, parts: 300 };
