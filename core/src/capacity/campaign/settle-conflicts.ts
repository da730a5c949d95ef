import type { Day } from "../../foundation/day.ts";
import { numberOfValue } from "../../foundation/value.ts";
import type { Register } from "../../register/register.ts";
import { personMonth } from "./campaign-declarations.ts";
import type {
  AvailabilityConflict,
  AvailabilityPull,
  CommentConflict,
  ConflictValue,
  PulledDays,
} from "./availability-pull.ts";
import { teamOf, type TeamMember } from "./team.ts";

/** Which value of each conflict the user took: its place among the conflict's values, by `conflictKey`. */
export type ConflictChoices = Readonly<Record<string, number>>;

/** What a conflict is known by while it stands. */
export function conflictKey({ person, month }: Pick<AvailabilityConflict, "person" | "month">): string {
  return personMonth(person, month);
}

/**
 * What is taken where the register stands against an answer: all that was declared, or all that the register holds. Files that
 * differ among each other are not settled by it.
 */
export function preferredChoices(
  { conflicts, commentConflicts }: Pick<AvailabilityPull, "conflicts" | "commentConflicts">,
  prefer: ConflictValue["from"],
): ConflictChoices {
  const isPreferred = ({ from }: Pick<ConflictValue, "from">) => from === prefer;
  const choices = [
    ...conflicts
      .filter(({ values }) => values.some(({ from }) => from === "register"))
      .map((one) => [conflictKey(one), one.values.findIndex(isPreferred)]),
    ...commentConflicts.map((one) => [commentConflictKey(one), one.values.findIndex(isPreferred)]),
  ];
  return Object.fromEntries(choices) as ConflictChoices;
}

/** True for what nobody declares: typed into the register, or an answer that was taken back. */
function isUndeclared({ from, how, isTakenBack }: ConflictValue): boolean {
  return isTakenBack === true || (from === "register" && how === null);
}

/** What a conflict between comments is known by while it stands. */
export function commentConflictKey({ person }: Pick<CommentConflict, "person">): string {
  return `comment ${person}`;
}

/** The comments that the user took, and the conflicts on which they gave no word: a comment of the register that is kept stays as it is. */
function settleComments(
  conflicts: readonly CommentConflict[],
  choices: ConflictChoices,
): Pick<AvailabilityPull, "comments" | "commentConflicts"> {
  const chosenOf = (one: CommentConflict) => one.values[choices[commentConflictKey(one)] ?? -1];
  return {
    comments: conflicts.flatMap((one) => {
      const { person, name } = one;
      const { from, comment, manager, source } = chosenOf(one) ?? {};
      if (from !== "campaign" || comment === undefined || source === undefined) return [];
      return [{ person, name, comment, manager: manager ?? "", source }];
    }),
    commentConflicts: conflicts.filter((one) => !chosenOf(one)),
  };
}

/** A declared value as a line for the register; null for one that somebody typed into the register. */
function lineFor(
  { person, name, month }: AvailabilityConflict,
  value: ConflictValue,
  member: TeamMember | undefined,
  asOf: Day,
): PulledDays | null {
  const { days, how, by, inBlockOf, on, savedAt } = value;
  if (days === null || isUndeclared(value)) return null;
  const before = numberOfValue(member?.availability?.values[`days:${month}`]);
  return {
    person,
    name,
    month,
    before,
    after: days,
    how: how ?? "entered",
    by: by ?? "",
    inBlockOf,
    on: on ?? asOf,
    isDated: on !== null,
    savedAt,
    manager: member?.manager ?? "",
  };
}

/** The answers that a taking back makes count no more, whichever value was chosen: only the cell differs. */
function takenBackLines(
  lines: readonly PulledDays[],
  { values }: AvailabilityConflict,
  chosen: ConflictValue,
): readonly PulledDays[] {
  const back = values.find(({ isTakenBack }) => isTakenBack);
  if (!back) return lines;
  const { by, inBlockOf, on, days } = back;
  const takenBack = { by: by ?? "", inBlockOf, on, ...(chosen === back ? { after: days } : {}) };
  return lines.map((line) => ({ ...line, takenBack }));
}

/**
 * A pull in which the user's word settles its conflicts: a value that was declared becomes a change like the others, the
 * register's own stays as it is, and the answers that were not taken, or were taken back, are set aside. Conflicts without a word stay conflicts.
 */
export function settleConflicts(
  register: Register,
  pull: AvailabilityPull,
  choices: ConflictChoices,
  asOf: Day,
): AvailabilityPull {
  const members = new Map(teamOf(register).map((member) => [member.id, member]));
  const chosenOf = (conflict: AvailabilityConflict) => conflict.values[choices[conflictKey(conflict)] ?? -1];
  const settled = pull.conflicts.filter((conflict) => chosenOf(conflict));
  const linesFor = (conflict: AvailabilityConflict, wanted: readonly ConflictValue[]) =>
    wanted.flatMap((value) => lineFor(conflict, value, members.get(conflict.person), asOf) ?? []);
  const taken = settled.flatMap((conflict) => {
    const chosen = chosenOf(conflict);
    return chosen?.from === "campaign" ? linesFor(conflict, [chosen]) : [];
  });
  const aside = settled.flatMap((conflict) => {
    const chosen = chosenOf(conflict);
    const isBack = conflict.values.some(({ isTakenBack }) => isTakenBack);
    const left = conflict.values.filter((value) => isBack || value !== chosen);
    return chosen ? takenBackLines(linesFor(conflict, left), conflict, chosen) : [];
  });
  const settledComments = settleComments(pull.commentConflicts, choices);
  return {
    ...pull,
    comments: [...pull.comments, ...settledComments.comments],
    commentConflicts: settledComments.commentConflicts,
    changes: [...pull.changes, ...taken],
    setAside: [...pull.setAside, ...aside],
    conflicts: pull.conflicts.filter((conflict) => !settled.includes(conflict)),
  };
}
