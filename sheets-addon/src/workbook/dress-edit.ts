import type { Dress, Edit } from "@jalon/core";

/** Our dress of a column or a sheet, over the one that we put on before. */
export type DressEdit = Extract<Edit, { kind: "dress" }> & {
  readonly before: Dress | null;
  readonly after: Dress | null;
};
