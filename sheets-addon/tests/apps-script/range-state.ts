import type { Area } from "@jalon/core";
import type { SheetState } from "./sheet-state.ts";

/** Some cells of a sheet, as a script holds them. */
export interface RangeState {
  readonly sheet: SheetState;
  readonly area: Area;
}
