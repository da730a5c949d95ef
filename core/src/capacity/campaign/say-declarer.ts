import { languages, type Language } from "../../foundation/language.ts";
import { campaignTexts, filled } from "./campaign-texts.ts";
import type { DeclaredDays } from "./merge-campaigns.ts";

/** Who declared, in words: the user where the host said who it was, else whose block it is. Never guessed. */
export function sayDeclarer(
  language: Language,
  { by, manager }: Pick<DeclaredDays, "by" | "manager">,
): string {
  const texts = campaignTexts[language];
  return by ?? filled(texts.blockOf, { manager: manager || texts.unmanaged });
}

/** Whose block says it, where nobody is named. */
export function blockIn({ by, manager }: Pick<DeclaredDays, "by" | "manager">): string | null {
  return by === null ? manager : null;
}

/** The manager whose block words of the register name, in whichever language they were written; null for the name of somebody. */
export function blockSaid(words: string): string | null {
  for (const language of languages) {
    const { blockOf, unmanaged } = campaignTexts[language];
    const [before = "", after = ""] = blockOf.split("{manager}");
    if (!words.startsWith(before) || !words.endsWith(after)) continue;
    const manager = words.slice(before.length, words.length - after.length);
    return manager === unmanaged ? "" : manager;
  }
  return null;
}

/** Who declared, in the reader's language where nobody is named, whatever the register's is; null where nobody declared. */
export function sayWho(
  language: Language,
  { by, inBlockOf }: { readonly by: string | null; readonly inBlockOf: string | null },
): string | null {
  return inBlockOf === null ? by : sayDeclarer(language, { by: null, manager: inBlockOf });
}
