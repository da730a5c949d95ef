import type { Value } from "../foundation/value.ts";
import type { RegisterRow } from "../register/register.ts";
import { compileFormula } from "./compile.ts";
import type { Formula } from "./expression.ts";

/** A formula's value for one row, and the cells that it comes from. */
export interface Explained {
  /** Null when it cannot be known. */
  readonly value: number | null;
  readonly uses: readonly { readonly field: string; readonly value: Value | undefined }[];
}

/** Says why a formula has the value that it has for a row: the fields it used and what they hold. */
export function explainFormula(formula: Formula, row: RegisterRow): Explained {
  const value = compileFormula(formula, [row])(0);
  return {
    value: Number.isNaN(value) ? null : value,
    uses: formula.fields.map((field) => ({ field, value: row.values[field] })),
  };
}
