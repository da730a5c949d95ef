import { dayOfInstant, formatDay, sayWho, timeOfInstant, type ConflictValue } from "@jalon/core";
import { useLanguage, useWords } from "../../../words/say.ts";
import { pullWords } from "./pull-words.ts";

/** Who declared and when. */
type Origin = Pick<ConflictValue, "by" | "inBlockOf" | "on" | "savedAt">;

/** Says who declared a value and when; where nobody noted the day, when the file was saved. */
export function useOrigin(): (origin: Origin) => string {
  const say = useWords(pullWords);
  const language = useLanguage();
  return (origin) => {
    const { on, savedAt } = origin;
    const by = sayWho(language, origin);
    if (by === null) return say("no-origin");
    if (on !== null) return say("by-on", { by, day: formatDay(language, on) });
    if (savedAt === null) return say("by-undated", { by });
    const day = formatDay(language, dayOfInstant(savedAt));
    return say("by-saved", { by, day, time: timeOfInstant(savedAt) });
  };
}
