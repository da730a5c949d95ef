import type { Choice } from "../../schema-types.ts";

/** One allowed value: its key, its French and English words, and other spellings of it, apart by " | ". The key and both words are spellings too. */
export function one(key: string, fr: string, en: string, spellings = ""): Choice {
  return { key, label: { fr, en }, spellings: [key, fr, en, ...spellings.split(" | ").filter(Boolean)] };
}
