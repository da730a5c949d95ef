import type { FieldType, Field } from "../schema-types.ts";
import { inferDates } from "./infer-dates.ts";
import { inferMoney } from "./infer-money.ts";
import { inferDuration, inferEffort, inferNumber, inferPercentage } from "./infer-numbers.ts";
import { asItStands } from "./inferred.ts";
import type { ColumnSample, InferredReading } from "./parsed.ts";

type Infer = (field: Field, column: ColumnSample) => InferredReading;

const byType: Partial<Record<FieldType, Infer>> = {
  day: inferDates,
  month: inferDates,
  money: inferMoney,
  percentage: inferPercentage,
  duration: inferDuration,
  effort: inferEffort,
  number: inferNumber,
};

/** How a column is to be read where its cells could be read in more than one way, why, and what the user should confirm. */
export function inferReading(field: Field, column: ColumnSample): InferredReading {
  return byType[field.type]?.(field, column) ?? asItStands;
}
