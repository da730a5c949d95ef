import type { Words } from "../foundation/message.ts";
import { expressionWords } from "../expressions/expression-words.ts";
import { capacityWords } from "../capacity/capacity-words.ts";
import { availabilityWords } from "../plan/availability-words.ts";
import { editionWords } from "../plan/edition-words.ts";
import { governWords } from "../plan/govern-words.ts";
import { planWords } from "../plan/plan-words.ts";
import { adoptWords } from "../register/adopt/adopt-words.ts";
import { comparisonWords } from "../register/editions/edition-comparison-words.ts";
import { parseWords } from "../register/parse/parse-words.ts";
import { readWords } from "../register/read/read-words.ts";
import { settingsWords } from "../register/settings-words.ts";
import { scoringWords } from "../scoring/scoring-words.ts";

/** Each room's sentences, in the order of the rooms. */
export const wordsOfRooms: readonly Words[] = [
  parseWords,
  adoptWords,
  readWords,
  comparisonWords,
  settingsWords,
  expressionWords,
  scoringWords,
  capacityWords,
  planWords,
  governWords,
  editionWords,
  availabilityWords,
];

/** Every sentence that core can say, in both languages, by code. */
export const words: Words = Object.assign({}, ...wordsOfRooms) as Words;
