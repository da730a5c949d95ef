import type { Day } from "../../foundation/day.ts";
import { numberOfValue } from "../../foundation/value.ts";
import type { Register } from "../../register/register.ts";
import { personMonth } from "./campaign-declarations.ts";
import type {
  AvailabilityConflict,
  AvailabilityPull,
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
  { conflicts }: Pick<AvailabilityPull, "conflicts">,
  prefer: ConflictValue["from"],
): ConflictChoices {
  const choices = conflicts
    .filter(({ values }) => values.some(({ from }) => from === "register"))
    .map((conflict) => [conflictKey(conflict), conflict.values.findIndex(({ from }) => from === prefer)]);
  return Object.fromEntries(choices) as ConflictChoices;
}

function isTyped({ from, how }: ConflictValue): boolean {
  return from === "register" && how === null;
}

/** A declared value as a line for the register; null for one that somebody typed into the register. */
function lineFor(
  { person, name, month }: AvailabilityConflict,
  value: ConflictValue,
  member: TeamMember | undefined,
  asOf: Day,
): PulledDays | null {
  const { days, how, by, inBlockOf, on, savedAt } = value;
  if (days === null || isTyped(value)) return null;
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

/**
 * A pull in which the user's word settles its conflicts: a value that was declared becomes a change like the others, the
 * register's own stays as it is, and the answers that were not taken are set aside. Conflicts without a word stay conflicts.
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
  const linesOf = (isWanted: (value: ConflictValue, chosen: ConflictValue | undefined) => boolean) =>
    settled.flatMap((conflict) => {
      const wanted = conflict.values.filter((value) => isWanted(value, chosenOf(conflict)));
      return wanted.flatMap((value) => lineFor(conflict, value, members.get(conflict.person), asOf) ?? []);
    });
  return {
    ...pull,
    changes: [...pull.changes, ...linesOf((value, chosen) => value === chosen && value.from === "campaign")],
    setAside: [...pull.setAside, ...linesOf((value, chosen) => value !== chosen)],
    conflicts: pull.conflicts.filter((conflict) => !settled.includes(conflict)),
  };
}
