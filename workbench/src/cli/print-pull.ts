import {
  dayOfInstant,
  message,
  monthWords,
  sayWho,
  timeOfInstant,
  type ConflictValue,
  type Language,
  type PeopleOfManager,
  type PulledDays,
  type TakenBackBy,
} from "@jalon/core";
import { writtenLines } from "./describe-written.ts";
import { onOneLine } from "./on-one-line.ts";
import { findingLines } from "./print-findings.ts";
import type { PullResult } from "./pull-result.ts";
import { sayIn } from "./say.ts";

const shownChanges = 40;
const shownNames = 8;

function changeLine(change: PulledDays, language: Language): string {
  const { name, month, before, after, how } = change;
  const code =
    before === after ? "cli-pull-confirmed" : how === "copied" ? "cli-pull-copied" : "cli-pull-changed";
  const by = sayWho(language, change);
  return sayIn(language, message(code, { name, month: monthWords(month), before: before ?? "–", after, by }));
}

/** What gives the register another value first, so that no number of confirmations hides it. */
function changeLines({ changes }: PullResult, language: Language): string[] {
  const others = changes.filter(({ before, after }) => before !== after);
  const confirmed = changes.filter(({ before, after }) => before === after);
  const shown = [...others, ...confirmed].slice(0, shownChanges);
  const hidden = [
    ["cli-more-changed", others.length - shown.length],
    ["cli-more-confirmed", Math.min(confirmed.length, changes.length - shown.length)],
  ] as const;
  return [
    ...shown.map((change) => changeLine(change, language)),
    ...hidden.flatMap(([code, count]) => (count > 0 ? [sayIn(language, message(code, { count }))] : [])),
  ];
}

function sayOrigin(value: ConflictValue, language: Language): string {
  const { on, savedAt } = value;
  const by = sayWho(language, value);
  if (by === null) return sayIn(language, message("cli-pull-no-origin"));
  const dated = value.from === "register" ? "cli-pull-by-noted" : "cli-pull-by-on";
  if (on !== null) return sayIn(language, message(dated, { by, on: { day: on } }));
  if (savedAt === null) return sayIn(language, message("cli-pull-by-undated", { by }));
  const saved = { on: { day: dayOfInstant(savedAt) }, time: timeOfInstant(savedAt) };
  return sayIn(language, message("cli-pull-by-saved", { by, ...saved }));
}

function sayValue(value: ConflictValue, language: Language): string {
  const { from, days, said, source } = value;
  const inSource = value.isTakenBack ? "cli-pull-taken-back" : "cli-pull-in-campaign";
  const code = from === "register" ? "cli-pull-in-register" : inSource;
  return sayIn(
    language,
    message(code, { days: days ?? said ?? "–", source, origin: sayOrigin(value, language) }),
  );
}

function conflictLines({ conflicts }: PullResult, language: Language): string[] {
  return conflicts.map(({ name, month, values }) => {
    const said = values.map((value) => sayValue(value, language));
    return sayIn(language, message("cli-pull-conflict", { name, month: monthWords(month), values: said }));
  });
}

/** An answer that was taken back: its value stays without it, or goes back to what it was. */
function noLongerLine(
  { name, month, after, before }: PulledDays,
  back: TakenBackBy,
  language: Language,
): string {
  const is = back.after === undefined ? before : back.after;
  const values = { name, month: monthWords(month), days: after, is: is ?? "–" };
  return sayIn(language, message("cli-pull-no-longer", { ...values, by: sayWho(language, back) }));
}

/** Answers that were left aside: once it is written, no pull asks about them again. */
function asideLines({ setAside }: PullResult, language: Language): string[] {
  return setAside.map((one) => {
    const values = { name: one.name, month: monthWords(one.month), days: one.after };
    if (one.takenBack) return noLongerLine(one, one.takenBack, language);
    return sayIn(language, message("cli-pull-set-aside", { ...values, by: sayWho(language, one) }));
  });
}

/** Comments of the register that are not overwritten, beside those of the managers. */
function commentConflictLines({ commentConflicts }: PullResult, language: Language): string[] {
  return commentConflicts.map(({ name, values }) => {
    const said = values.map(({ from, comment, manager, source }) => {
      const code = from === "register" ? "cli-pull-comment-in-register" : "cli-pull-comment-in-campaign";
      const by = sayWho(language, { by: null, inBlockOf: manager });
      return sayIn(language, message(code, { comment, source, by }));
    });
    return sayIn(language, message("cli-pull-comment-conflict", { name, values: said }));
  });
}

function peopleLines(all: readonly PeopleOfManager[], code: string, language: Language): string[] {
  return all.map(({ manager, people }) => {
    const names = people.slice(0, shownNames).map(({ name }) => name);
    const more = people.length > shownNames ? ["…"] : [];
    return sayIn(
      language,
      message(code, { manager: manager || "PMO", count: people.length, names: [...names, ...more] }),
    );
  });
}

/** What managers wrote beside the days: all of it, since it is written in the register too. */
function commentLines({ comments }: PullResult, language: Language): string[] {
  if (comments.length === 0) return [];
  return [
    sayIn(language, message("cli-pull-comments", { count: comments.length })),
    ...comments.map(({ name, comment, manager }) => {
      const by = sayWho(language, { by: null, inBlockOf: manager });
      return sayIn(language, message("cli-pull-comment", { name, comment, by }));
    }),
  ];
}

function refusedLines({ refused }: PullResult, language: Language): string[] {
  if (refused.length === 0) return [];
  const count = refused.length;
  return [
    sayIn(language, message("cli-pull-refused", { count })),
    ...refused.map((one) => `  ✖ ${one.message}`),
  ];
}

/** What was pulled, for reading: what changes, what stands against what, who is missing. */
export function printPull(result: PullResult, language: Language): string {
  const different = result.changes.filter(({ before, after }) => before !== after).length;
  const conflicts = result.conflicts.length + result.commentConflicts.length;
  const counts = { changes: result.changes.length, different, conflicts };
  const lines = [
    ...refusedLines(result, language),
    sayIn(language, message("cli-pull", counts)),
    ...changeLines(result, language),
    ...commentLines(result, language),
    ...asideLines(result, language),
    ...conflictLines(result, language),
    ...commentConflictLines(result, language),
    ...peopleLines(result.missing, "cli-pull-missing", language),
    ...peopleLines(result.stale, "cli-pull-stale", language),
    ...(result.findings.length > 0 ? ["", ...findingLines(result.findings, language, true)] : []),
    "",
    ...(result.written
      ? writtenLines(result.written, language)
      : [sayIn(language, message("cli-next-pull"))]),
  ];
  return `${lines.map(onOneLine).join("\n")}\n`;
}
