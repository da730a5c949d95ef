import type { Language } from "../../foundation/language.ts";
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
