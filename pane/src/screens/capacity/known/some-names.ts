import type { Speak } from "../../../words/say.ts";
import type { capacityScreenWords } from "../capacity-words.ts";

const shown = 3;

/** The first of some names, and a sign that there are more. */
export function someNames(say: Speak<keyof typeof capacityScreenWords>, names: readonly string[]): string {
  const first = names.slice(0, shown).join(", ");
  return names.length > shown ? say("more-names", { names: first }) : first;
}
