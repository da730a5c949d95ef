import type { Words } from "../foundation/message.ts";
import { expressionWords } from "../expressions/expression-words.ts";
import { governWords } from "../plan/govern-words.ts";
import { settingsWords } from "../register/settings-words.ts";

/** Every sentence that core can say, in both languages, by code. */
export const words: Words = { ...settingsWords, ...expressionWords, ...governWords };
