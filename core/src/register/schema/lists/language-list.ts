import type { Choice } from "../../schema-types.ts";
import { one } from "./choice-builder.ts";

/** The languages in which Jalon can speak to somebody. */
export const languageList: readonly Choice[] = [
  one("fr", "Français", "French", "francais | fr-fr | fr-ca | francophone"),
  one("en", "Anglais", "English", "anglais | en-gb | en-us | anglophone"),
];
