import {
  say,
  typeset,
  words as coreWords,
  type Language,
  type Message,
  type MessageValue,
  type Words,
} from "@jalon/core";
import { useCallback } from "react";
import { usePane, usePorts } from "../state/pane-context.ts";

/** Says one of a table's own sentences in the pane's language. */
export type Speak<Code extends string> = (
  code: Code,
  values?: Readonly<Record<string, MessageValue>>,
) => string;

/** How a screen speaks: with its own words. */
export function useWords<Table extends Words>(table: Table): Speak<keyof Table & string> {
  const language = useLanguage();
  return (code, values) => say(table, language, values ? { code, values } : { code });
}

/** The language that the pane speaks at the moment. */
export function useLanguage(): Language {
  return usePane((state) => state.language);
}

/** How core's messages, and the host's, are said. */
export function useSay(): (message: Message) => string {
  const language = useLanguage();
  const { words } = usePorts();
  return useCallback((message) => say(words, language, message), [words, language]);
}

/** The sentence of a code with its values left open (“…”), for the heading of a group. */
export function sayOpen(language: Language, code: string): string {
  const sentence = coreWords[code]?.[language] ?? code;
  const open = sentence.replace(/\{\w+:[^|{}]*\|([^{}]*)\}/g, "$1").replace(/\{\w+\}/g, "…");
  return typeset(language, open.replace(/…\./g, "…"));
}
