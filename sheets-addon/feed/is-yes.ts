import { feedWords } from "./feed-words.ts";

/** True for an answer that is a yes, in either language; not for none. */
export function isYes(said: string | null): boolean {
  const yes = feedWords["said-yes"];
  return said !== null && yes !== undefined && [yes.fr, yes.en].includes(said.toUpperCase());
}
