const monthNames = [
  "janvier janv jan january",
  "fevrier fevr fev february feb febr",
  "mars mar march",
  "avril avr april apr",
  "mai may",
  "juin june jun",
  "juillet juil juill jul july",
  "aout aou august aug",
  "septembre sept sep september",
  "octobre oct october",
  "novembre nov november",
  "decembre dec december",
];
const weekdays =
  "lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun le the of de d' du en in on au";

function byWord<T>(entries: readonly (readonly [words: string, meaning: T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([words, meaning]) => words.split(" ").map((word) => [word, meaning] as const)),
  );
}

/** Months (1–12) by their folded names and short names, French and English. */
export const months: ReadonlyMap<string, number> = byWord(
  monthNames.map((words, at) => [words, at + 1] as const),
);

/** Words that may stand in a date and say nothing: days of the week, "le", "of". */
export const silentWords: ReadonlySet<string> = new Set(weekdays.split(" "));

export type Season = "spring" | "summer" | "autumn" | "winter";

/** Seasons by their folded names. */
export const seasons: ReadonlyMap<string, Season> = byWord([
  ["printemps spring", "spring"],
  ["ete summer", "summer"],
  ["automne autumn fall", "autumn"],
  ["hiver winter", "winter"],
]);

export type Part = "early" | "mid" | "late";

/** "Early", "mid" and "late", in both languages. */
export const parts: ReadonlyMap<string, Part> = byWord([
  ["debut early beginning start", "early"],
  ["mi mid middle milieu", "mid"],
  ["fin late end", "late"],
]);

/** A year said with two or four digits: 00–69 are 2000–2069, 70–99 are 1970–1999. */
export function wholeYear(said: string): number | null {
  if (!/^(\d{2}|\d{4})$/.test(said)) return null;
  const year = Number(said);
  if (said.length === 4) return year >= 1900 && year <= 2200 ? year : null;
  return year < 70 ? 2000 + year : 1900 + year;
}
