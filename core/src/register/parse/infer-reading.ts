import { message } from "../../foundation/message.ts";
import type { Field } from "../schema-types.ts";
import type { ColumnSample, InferredReading } from "./parsed.ts";

/** How a column is to be read where its cells could be read in more than one way, and why. */
export function inferReading(field: Field, column: ColumnSample): InferredReading {
  return {
    reading: {},
    because: message("reading-plain", { field: { words: field.heading }, heading: column.heading }),
    findings: [],
  };
}
