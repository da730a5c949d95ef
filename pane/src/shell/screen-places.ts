import type { Screen } from "@jalon/core";

/** The least room that an entry needs for its icon and name, in CSS pixels. */
export const roomOfEntry = 56;

/** Which screens stand in the bar, and which wait behind *More*, in their order. */
export interface ScreenPlaces {
  readonly shown: readonly Screen[];
  readonly more: readonly Screen[];
}

/** Shares the bar's width (CSS pixels) among the screens, most used first: those that find no room wait behind *More*, never the current one. */
export function screenPlaces(screens: readonly Screen[], current: Screen, width: number): ScreenPlaces {
  const places = Math.max(2, Math.floor(width / roomOfEntry));
  if (screens.length <= places) return { shown: screens, more: [] };
  const first = screens.slice(0, places - 1);
  const shown = first.includes(current) ? first : [...first.slice(0, -1), current];
  return { shown, more: screens.filter((screen) => !shown.includes(screen)) };
}
