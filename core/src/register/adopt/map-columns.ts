import type { Language } from "../../foundation/language.ts";
import type { Message } from "../../foundation/message.ts";
import { compareTexts } from "../../foundation/text.ts";
import type { ColumnMapping } from "../../workbook/mapping.ts";
import type { Field, Table } from "../schema-types.ts";
import { bestPairing } from "./assign.ts";
import type { ColumnView } from "./column-view.ts";
import type { ContentFit } from "./content-fit.ts";
import { familyKeyOf } from "./family-keys.ts";
import type { NameMatch, NameMatches, Namer } from "./known-names.ts";
import { becauseContradicted, becauseOfGuess, becauseTaken, becauseUnknown } from "./reasons.ts";
import type { CriterionName, Guess } from "./guess.ts";

/** Below this a guess is offered, not taken. */
export const leastConfidence = 0.5;
const leastOffered = 0.2;
/** Only the user is surer. */
const surest = 0.99;
const mostAlternatives = 4;
/** Fields, at most, whose parsers are tried on a column. */
const mostTested = 6;

/** What is needed to judge columns: what headings may mean, whether cells suit a field, and the criteria that the workbook names. */
export interface Judge {
  readonly namer: Namer;
  readonly fit: (field: Field, view: ColumnView) => ContentFit;
  readonly criteria: readonly CriterionName[];
}

/** The columns of a table as they were mapped, and what they say of the language. */
export interface MappedColumns {
  readonly columns: readonly ColumnMapping[];
  readonly guesses: readonly (Guess | null)[];
  readonly languages: Readonly<Record<Language, number>>;
}

/** The best of what the heading's cells say, together and each alone: a group heading says less than the one nearest to the records. */
function matchesOf(view: ColumnView, table: string, namer: Namer): ReadonlyMap<string, NameMatch> {
  const best = new Map<string, NameMatch>();
  const take = (matches: NameMatches, worth: number): void => {
    for (const [field, match] of matches.get(table) ?? []) {
      const score = match.score * worth;
      if ((best.get(field)?.score ?? 0) < score) best.set(field, { ...match, score });
    }
  };
  take(namer.alike(view.heading), 1);
  if (view.parts.length > 1) {
    take(namer.alike(view.parts.join(" ")), 1);
    take(namer.alike(view.parts.at(-1) ?? ""), 0.95);
    take(namer.alike(view.parts[0] ?? ""), 0.6);
  }
  return best;
}

function confidenceOf(field: Field, match: NameMatch, fit: ContentFit): number {
  // "Réf. projet" is like the name of many an id, but it is somebody else's.
  if (field.type === "id" && !match.same) return match.score * fit.factor * 0.7;
  // Words that are only alike, over cells that any text would suit: no more than a hint.
  if (!match.same && !fit.typed) return match.score * fit.factor * 0.85;
  // Cells that read well make words that are only alike more likely to be meant.
  const lifted =
    fit.typed && fit.factor === 1 && fit.of >= 3 ? match.score + (1 - match.score) * 0.1 : match.score;
  return lifted * fit.factor;
}

/** Every field of the table that a column may feed, best first. */
export function guessesFor(view: ColumnView, table: Table, judge: Judge, named: boolean): readonly Guess[] {
  const guesses: Guess[] = [];
  const matches = [...matchesOf(view, table.key, judge.namer)].sort(
    (a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1),
  );
  for (const [key, name] of matches.slice(0, mostTested)) {
    const field = table.fields.find((candidate) => candidate.key === key);
    if (!field || field.family) continue;
    const fit = judge.fit(field, view);
    guesses.push({ field, key, confidence: confidenceOf(field, name, fit), name, fit });
  }
  for (const field of table.fields) {
    const member = field.family && familyKeyOf(field, view, judge.criteria, named);
    if (!member) continue;
    const fit = judge.fit(field, view);
    guesses.push({ field, key: member.key, confidence: member.sure * fit.factor, name: null, fit });
  }
  return guesses.sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1));
}

const cornerConfidence = 0.72;

/** Names under a blank corner: the first column of a table has no heading when everyone sees that it names the rows. */
function cornerGuess(view: ColumnView, table: Table, judge: Judge): Guess | null {
  const musts = table.fields.filter(({ need, type, family }) => need === "must" && type !== "id" && !family);
  const field = musts.find(({ key }) => key === "name") ?? (musts.length === 1 ? musts[0] : undefined);
  const { filled, distinct, numeric, dated, yesNo, medianLength } = view;
  const areNames =
    distinct >= 0.9 && numeric + dated + yesNo <= 0.2 && medianLength >= 2 && medianLength <= 120;
  if (!field || filled.length < 2 || !areNames) return null;
  return { field, key: field.key, confidence: cornerConfidence, name: null, fit: judge.fit(field, view) };
}

/** The guesses of every column, best first; of fields that are not yet fed. */
function allGuesses(
  views: readonly ColumnView[],
  table: Table,
  judge: Judge,
  named: boolean,
  settled: ReadonlySet<string>,
): readonly (readonly Guess[])[] {
  return views.map((view, at) => {
    const isCorner = at === 0 && view.heading === "" && settled.size === 0;
    const corner = isCorner ? cornerGuess(view, table, judge) : null;
    return corner ? [corner] : guessesFor(view, table, judge, named).filter(({ key }) => !settled.has(key));
  });
}

/** The fields in which columns compete, each once. */
function keysOf(all: readonly (readonly Guess[])[]): readonly string[] {
  return [...new Set(all.flatMap((guesses) => guesses.map(({ key }) => key)))].sort();
}

/** Columns in an order of their own, so that the order in the sheet decides nothing but between equals. */
function settledOrder(views: readonly ColumnView[]): readonly number[] {
  return views
    .map((_, index) => index)
    .sort((a, b) => compareTexts(views[a]?.heading ?? "", views[b]?.heading ?? "") || a - b);
}

/** The guesses that may be taken: the others compete for nothing. */
function contenders(guesses: readonly Guess[]): readonly Guess[] {
  return guesses.filter(({ confidence }) => confidence >= leastConfidence);
}

/** Where one column and one field want nothing but each other, there is nothing to weigh. */
function uncontested(open: readonly (readonly Guess[])[]): readonly (Guess | null)[] {
  const wanted = new Map<string, number>();
  for (const { key } of open.flat()) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  return open.map((guesses) => {
    const only = guesses.length === 1 ? guesses[0] : undefined;
    return only && wanted.get(only.key) === 1 ? only : null;
  });
}

function pair(views: readonly ColumnView[], all: readonly (readonly Guess[])[]): readonly (Guess | null)[] {
  const open = all.map(contenders);
  const chosen = [...uncontested(open)];
  const order = settledOrder(views).filter((at) => chosen[at] === null && (open[at] ?? []).length > 0);
  const keys = keysOf(order.map((at) => open[at] ?? []));
  const worth = order.map((at) => {
    const byKey = new Map((open[at] ?? []).map((guess) => [guess.key, guess.confidence]));
    // Powers: one sure pair beats two doubtful ones.
    return keys.map((key) => (byKey.get(key) ?? 0) ** 4);
  });
  bestPairing(worth).forEach((to, rank) => {
    const at = order[rank] ?? 0;
    chosen[at] = (to < 0 ? undefined : open[at]?.find(({ key }) => key === keys[to])) ?? null;
  });
  return chosen;
}

function reasonFor(
  view: ColumnView,
  guess: Guess | null,
  guesses: readonly Guess[],
  taken: ReadonlyMap<string, string>,
): Message {
  if (guess) return becauseOfGuess(view.heading, guess);
  const first = guesses[0];
  const by = first && taken.get(first.key);
  if (first && by !== undefined && first.confidence >= leastConfidence)
    return becauseTaken(view.heading, first.field, by);
  const named = guesses.find((other) => other.name && other.name.score >= 0.7 && other.fit.factor < 0.6);
  if (named) return becauseContradicted(view.heading, named.field);
  return becauseUnknown(view.heading);
}

function columnMapping(
  view: ColumnView,
  guess: Guess | null,
  guesses: readonly Guess[],
  taken: ReadonlyMap<string, string>,
): ColumnMapping {
  const alternatives = guesses
    .filter((other) => other.key !== guess?.key && other.confidence >= leastOffered)
    .slice(0, mostAlternatives)
    .map(({ key, confidence }) => ({ field: key, confidence: rounded(Math.min(surest, confidence)) }));
  return {
    column: view.column,
    heading: view.heading,
    field: guess?.key ?? null,
    confidence: rounded(guess ? Math.min(surest, guess.confidence) : 1 - (guesses[0]?.confidence ?? 0)),
    because: reasonFor(view, guess, guesses, taken),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

/** Confidence to two decimals: more would only look exact. */
export function rounded(confidence: number): number {
  return Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100;
}

/** Maps the columns of a table to its fields: the pairing that is best on the whole, each field once. `named` says that the sheet's name speaks of the table; `settled` fields are already fed. */
export function mapColumns(
  views: readonly ColumnView[],
  table: Table,
  judge: Judge,
  named: boolean,
  settled: ReadonlySet<string> = new Set(),
): MappedColumns {
  const all = allGuesses(views, table, judge, named, settled);
  const guesses = pair(views, all);
  const taken = new Map(
    guesses.flatMap((guess, at) => (guess ? [[guess.key, views[at]?.heading ?? ""] as const] : [])),
  );
  const languages = { fr: 0, en: 0 };
  for (const guess of guesses) if (guess?.name) languages[guess.name.language] += guess.name.score;
  return {
    columns: views.map((view, at) => columnMapping(view, guesses[at] ?? null, all[at] ?? [], taken)),
    guesses,
    languages,
  };
}
