import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import { schema } from "../schema/schema.ts";
import type { Choice, Field } from "../schema-types.ts";
import { nearestTexts } from "./edit-distance.ts";

const shortestSpelling = 4;
const spellingsOf = new Map<string, ReadonlyMap<string, Choice>>();

function longSpellings(list: string): ReadonlyMap<string, Choice> {
  const known = spellingsOf.get(list);
  if (known) return known;
  const found = new Map<string, Choice>();
  for (const choice of schema.lists[list] ?? []) {
    for (const spelling of choice.spellings) {
      const folded = foldText(spelling);
      if (folded.length >= shortestSpelling) found.set(folded, choice);
    }
  }
  spellingsOf.set(list, found);
  return found;
}

/** The value of a field's list that a text was probably meant to be; undefined when none is near, or two are as near. */
function nearestChoice(field: Field, said: string): Choice | undefined {
  if (field.list === undefined || said.length > 60) return undefined;
  const spellings = longSpellings(field.list);
  const nearest = nearestTexts(foldText(said), [...spellings.keys()]);
  const choices = new Set(nearest.map((spelling) => spellings.get(spelling)));
  return choices.size === 1 ? [...choices][0] : undefined;
}

/** Finds the nearest value of a field's list, looking each text up once: a column says the same wrong word over and over. */
export function nearestChoiceOf(field: Field): (said: string) => Choice | undefined {
  const known = new Map<string, Choice | undefined>();
  return (said) => {
    if (!known.has(said)) known.set(said, nearestChoice(field, said));
    return known.get(said);
  };
}

/** Findings that a nearer word may settle. */
const unknownChoices = new Set(["choice-unknown", "yes-no-not-understood"]);

/** A finding of a choice that its list does not know as a warning, with the nearest one proposed if there is one; any other finding as it is. */
export function withNearestChoice(
  finding: Finding,
  field: Field,
  said: string,
  nearestTo: (said: string) => Choice | undefined,
  language: "fr" | "en",
  repairable: boolean,
): Finding {
  if (!unknownChoices.has(finding.code)) return finding;
  const choice = nearestTo(said);
  if (!choice) return { ...finding, severity: "warning" };
  const told = message("choice-nearest", {
    said,
    field: { words: field.heading },
    nearest: { words: choice.label },
  });
  const { repair: _, ...rest } = finding;
  const repair = { kind: "spelling", before: said, after: choice.label[language] };
  return { ...rest, severity: "warning", code: told.code, message: told, ...(repairable ? { repair } : {}) };
}
