import type { Cell } from "../../foundation/cell.ts";
import { textOfCell } from "../../foundation/cell.ts";
import type { Field } from "../schema-types.ts";
import { choiceFor } from "../schema/schema.ts";
import { missingReason } from "./missing-words.ts";
import type { Parsed } from "./parsed.ts";
import { missingFor, quote, refused } from "./refusals.ts";

const comment = /^(.{1,30}?)(?:\s+[-–—:]\s+|\s*[(:]|\s*\n)/;

/** Yes or no, in either language, ticks and 1/0 included. */
export function parseYesNo(cell: Cell): Parsed {
  if (typeof cell === "boolean") return { value: cell };
  const text = textOfCell(cell);
  const choice = choiceFor("yesNo", text);
  if (choice) return { value: choice.key === "yes" };
  const reason = missingReason(text, "words");
  return reason ? missingFor(reason, text) : refused("yes-no-not-understood", cell);
}

/** A value of the field's list by any of its spellings; a comment after it (`Amber - late`) is let go with a word about it. */
export function parseChoice(field: Field, cell: Cell): Parsed {
  const list = field.list ?? field.type;
  const text = textOfCell(cell);
  const choice = choiceFor(list, text);
  if (choice) return { value: choice.key };
  const reason = missingReason(text, "words");
  if (reason) return missingFor(reason, text);
  const first = comment.exec(text)?.[1];
  const before = first ? choiceFor(list, first) : undefined;
  if (!before) return refused("choice-unknown", cell, { field: { words: field.heading } });
  const values = { said: quote(text), read: { words: before.label } };
  return { value: before.key, finding: { code: "choice-with-comment", severity: "information", values } };
}
