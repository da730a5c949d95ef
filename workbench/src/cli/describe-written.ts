import { message, type Language } from "@jalon/core";
import { sayIn } from "./say.ts";
import type { Written } from "./write-register.ts";

/** What was written, in JSON; `lost` says what the file could not carry over. */
export interface DescribedWritten {
  readonly file: string;
  readonly applied: number;
  readonly skipped: number;
  readonly lost: readonly string[];
}

/** What was written, in JSON. */
export function describeWritten({ lost, ...written }: Written, language: Language): DescribedWritten {
  return { ...written, lost: lost.map((each) => sayIn(language, each)) };
}

/** What was written, in words. */
export function writtenLines(
  { file, applied, skipped, lost }: DescribedWritten,
  language: Language,
): string[] {
  return [sayIn(language, message("cli-written", { name: file, applied, skipped })), ...lost];
}
