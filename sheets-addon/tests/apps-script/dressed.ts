import { stateOf, type Maker } from "./modelled.ts";
import type { RangeState } from "./range-state.ts";
import type { BandingState, SheetState } from "./sheet-state.ts";

/** Bands of colour as a script sees them. */
export function bandingObject(maker: Maker, sheet: SheetState, banding: BandingState): object {
  const self: object = maker.make("Banding", {
    getRange: () => maker.range(sheet, banding.area),
    setRange: (range: object) => {
      banding.area = (stateOf(range) as RangeState).area;
      return self;
    },
    remove: () => {
      sheet.bandings = sheet.bandings.filter((one) => one !== banding);
      return null;
    },
  });
  return self;
}

/** A sheet's filter as a script sees it. */
export function filterObject(maker: Maker, sheet: SheetState): object | null {
  const { filter } = sheet;
  if (!filter) return null;
  return maker.make("Filter", {
    getRange: () => maker.range(sheet, filter.area),
    remove: () => {
      sheet.filter = null;
      return null;
    },
  });
}
