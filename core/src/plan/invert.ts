import type { Message } from "../foundation/message.ts";
import type { Change } from "../workbook/change.ts";

const inverses: Readonly<Record<Change["kind"], Change["kind"]>> = {
  "set-cell": "set-cell",
  dress: "dress",
  "add-row": "remove-row",
  "remove-row": "add-row",
  "add-column": "remove-column",
  "remove-column": "add-column",
  "govern-column": "release-column",
  "release-column": "govern-column",
  "add-sheet": "remove-sheet",
  "remove-sheet": "add-sheet",
};

/** The change that takes a change back. */
export function inverseOf(change: Change, by: string, because: Message): Change {
  const swapped = "before" in change ? { before: change.after, after: change.before } : {};
  return { ...change, ...swapped, by, because, kind: inverses[change.kind] } as Change;
}
