import { dayFromNumber, dayNumber, isDay, type Day } from "./day.ts";

/** A moment as ISO text in UTC, to the second: `2026-11-12T14:05:00Z`; text order is time order. */
export type Instant = string;

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const minutesADay = 24 * 60;

/** Minutes that a zone is ahead of UTC: 60 for `+01:00`. */
function minutesAhead(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The moment that a text names with its zone (`2026-11-12T15:05:00+01:00`); null for any other text, and for a day or an hour that does not exist. */
export function instantFrom(text: string): Instant | null {
  const [, day = "", hours = "", minutes = "", seconds = "00", zone = ""] = instantPattern.exec(text) ?? [];
  if (!isDay(day)) return null;
  const ahead = minutesAhead(zone);
  if (Math.abs(ahead) > 14 * 60) return null;
  const inUtc = Number(hours) * 60 + Number(minutes) - ahead;
  const turns = Math.floor(inUtc / minutesADay);
  const dayInUtc = dayFromNumber(dayNumber(day) + turns);
  const ofDay = inUtc - turns * minutesADay;
  return dayInUtc && `${dayInUtc}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${seconds}Z`;
}

/** The day of a moment. */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** Hours and minutes of a moment: `14:05`. */
export function timeOfInstant(instant: Instant): string {
  return instant.slice(11, 16);
}
