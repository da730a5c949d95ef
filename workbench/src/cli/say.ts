import { say, words, type Language, type Message, type Words } from "@jalon/core";
import { filesWords } from "@jalon/files";
import { cliWords } from "./cli-words.ts";

/** Everything that the command line can say. */
export const allWords: Words = { ...words, ...filesWords, ...cliWords };

/** A sentence in the reader's language. */
export function sayIn(language: Language, message: Message): string {
  return say(allWords, language, message);
}
