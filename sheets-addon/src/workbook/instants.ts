import { dayNumber } from "@jalon/core";
import { showsDay } from "../number-format.ts";
import type { InstantCell } from "../read-cells.ts";

const serialOfUnixEpoch = 25569;

/** How instants become days in the spreadsheet's time zone: Google is asked once for each that there is. */
export function instantCells(timeZone: string): InstantCell {
  const days = new Map<number, string>();
  const dayOf = (instant: Date): string => {
    const at = instant.getTime();
    const known = days.get(at) ?? Utilities.formatDate(instant, timeZone, "yyyy-MM-dd");
    days.set(at, known);
    return known;
  };
  return (instant, format) => {
    const date = dayOf(instant);
    if (showsDay(format)) return { date };
    const [hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(instant, timeZone, "HH:mm:ss")
      .split(":")
      .map(Number);
    return dayNumber(date) + serialOfUnixEpoch + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  };
}
