import type { Day } from "../../foundation/day.ts";
import { numberOfValue } from "../../foundation/value.ts";
import type { Register } from "../../register/register.ts";
import { personMonth } from "./campaign-declarations.ts";
import type {
  AvailabilityConflict,
  AvailabilityPull,
  ConflictValue,
  PulledDays,
} from "./pull-availability.ts";
import { teamOf, type TeamMember } from "./team.ts";

/** Which value of each conflict the user took: its place among the conflict's values, by `conflictKey`. */
export type ConflictChoices = Readonly<Record<string, number>>;

/** What a conflict is known by while it stands. */
export function conflictKey({ person, month }: Pick<AvailabilityConflict, "person" | "month">): string {
  return personMonth(person, month);
}

/** The change that a chosen value makes; null where the register's own is kept. */
function changeFor(
  { person, name, month }: AvailabilityConflict,
  { from, days, how, by, on }: ConflictValue,
  member: TeamMember | undefined,
  asOf: Day,
): PulledDays | null {
  if (from === "register" || days === null) return null;
  const before = numberOfValue(member?.availability?.values[`days:${month}`]);
  return {
    person,
    name,
    month,
    before,
    after: days,
    how: how ?? "entered",
    by: by ?? "",
    on: on ?? asOf,
    manager: member?.manager ?? "",
  };
}

/**
 * A pull in which the user's word settles its conflicts: a value that was declared becomes a change like the others, the
 * register's own stays as it is. Conflicts without a word stay conflicts.
 */
export function settleConflicts(
  register: Register,
  pull: AvailabilityPull,
  choices: ConflictChoices,
  asOf: Day,
): AvailabilityPull {
  const members = new Map(teamOf(register).map((member) => [member.id, member]));
  const chosenOf = (conflict: AvailabilityConflict) => conflict.values[choices[conflictKey(conflict)] ?? -1];
  const changes = pull.conflicts.flatMap((conflict): readonly PulledDays[] => {
    const chosen = chosenOf(conflict);
    const change = chosen && changeFor(conflict, chosen, members.get(conflict.person), asOf);
    return change ? [change] : [];
  });
  return {
    ...pull,
    changes: [...pull.changes, ...changes],
    conflicts: pull.conflicts.filter((conflict) => !chosenOf(conflict)),
  };
}
