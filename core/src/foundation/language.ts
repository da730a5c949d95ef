/** The languages that everything Jalon says exists in. */
export type Language = "fr" | "en";

/** Every language, in the order in which headings are tried. */
export const languages: readonly Language[] = ["fr", "en"];

/** The same words in each language. */
export type Bilingual = Readonly<Record<Language, string>>;
