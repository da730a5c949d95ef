import type { Words } from "../foundation/message.ts";
import { expressionWords } from "../expressions/expression-words.ts";
import { governWords } from "../plan/govern-words.ts";
import { planWords } from "../plan/plan-words.ts";
import { scoringWords } from "../scoring/scoring-words.ts";
import { settingsWords } from "../register/settings-words.ts";

/** Every sentence that core can say, in both languages, by code. */
export const words: Words = { ...scoringWords, ...settingsWords, ...expressionWords, ...governWords, ...planWords };
