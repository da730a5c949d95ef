import { fingerprintOf } from "../../foundation/hash.ts";
import type { AvailabilityPull, CommentConflict } from "./availability-pull.ts";
import type { DeclaredComment } from "./merge-campaigns.ts";
import { textOf, type TeamMember } from "./team.ts";

/** What a comment in a row of availability is known by, without what it says. */
export function commentInRow(row: string, fingerprint: string): string {
  return `${row} ${fingerprint}`;
}

type PulledComments = Pick<AvailabilityPull, "comments" | "commentConflicts">;

function apart(one: DeclaredComment, comment: string, sheet: string): CommentConflict {
  const { person, name, manager, source } = one;
  const mine = { from: "register", comment, manager: null, source: sheet } as const;
  return { person, name, values: [mine, { from: "campaign", comment: one.comment, manager, source }] };
}

/** Which comments are new, and which stand against one that somebody wrote in the register: all but those of earlier pulls. */
export function pullComments(
  comments: readonly DeclaredComment[],
  memberOf: (one: DeclaredComment) => TeamMember | undefined,
  sheet: string,
  earlier: ReadonlySet<string>,
): PulledComments {
  const taken: DeclaredComment[] = [];
  const conflicts: CommentConflict[] = [];
  for (const said of comments) {
    const member = memberOf(said);
    if (!member) continue;
    const one = { ...said, person: member.id, name: member.name };
    const row = member.availability;
    const held = textOf(row?.values["comment"]);
    if (held === one.comment) continue;
    const isOurs = held === "" || earlier.has(commentInRow(row?.id ?? "", fingerprintOf(held)));
    if (isOurs) taken.push(one);
    else conflicts.push(apart(one, held, sheet));
  }
  return { comments: taken, commentConflicts: conflicts };
}
