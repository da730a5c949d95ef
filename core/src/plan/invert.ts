import type { Message } from "../foundation/message.ts";
import type { Change, GovernColumn } from "../workbook/change.ts";

const governing = { "govern-column": "release-column", "release-column": "govern-column" } as const;

/** The change that takes a change back. */
export function inverseOf(change: Change, by: string, because: Message): Change {
  const why = { by, because };
  switch (change.kind) {
    case "set-cell":
    case "dress":
      return { ...change, ...why, before: change.after, after: change.before } as Change;
    case "add-row":
      return { ...change, ...why, kind: "remove-row" };
    case "remove-row":
      return { ...change, ...why, kind: "add-row" };
    case "add-column":
      return { ...change, ...why, kind: "remove-column" };
    case "remove-column":
      return { ...change, ...why, kind: "add-column" };
    case "govern-column":
    case "release-column":
      return { ...change, ...why, kind: governing[change.kind] } satisfies GovernColumn;
    case "add-sheet":
      return { ...change, ...why, kind: "remove-sheet" };
    case "remove-sheet":
      return { ...change, ...why, kind: "add-sheet" };
  }
}
