import type { Field } from "../schema-types.ts";
import type { ContentFit } from "./content-fit.ts";
import type { NameMatch } from "./known-names.ts";

/** A field that a column may feed, how sure we are of it, and why. */
export interface Guess {
  readonly field: Field;
  readonly key: string;
  readonly confidence: number;
  readonly name: NameMatch | null;
  readonly fit: ContentFit;
}

/** A criterion of the workbook's own, which a column of evaluations may be named after. */
export interface CriterionName {
  readonly id: string;
  readonly name: string;
}
