import { dayOfInstant, formatDay, sayWho, timeOfInstant, type ConflictValue } from "@jalon/core";
import { useLanguage, useWords } from "../../../words/say.ts";
import { pullWords } from "./pull-words.ts";

/** Who declared and when. */
type Origin = Pick<ConflictValue, "by" | "inBlockOf" | "on" | "savedAt"> &
  Partial<Pick<ConflictValue, "from">>;

/** Says who declared a value and when; where nobody noted the day, when the file was saved. */
export function useOrigin(): (origin: Origin) => string {
  const say = useWords(pullWords);
  const language = useLanguage();
  return (origin) => {
    const { on, savedAt } = origin;
    const by = sayWho(language, origin);
    if (by === null) return say("no-origin");
    const code = origin.from === "register" ? "by-noted" : "by-on";
    if (on !== null) return say(code, { by, day: formatDay(language, on) });
    if (savedAt === null) return say("by-undated", { by });
    const day = formatDay(language, dayOfInstant(savedAt));
    return say("by-saved", { by, day, time: timeOfInstant(savedAt) });
  };
}
