import type { Language } from "@jalon/core";

/** A number as somebody typed it: understood, nothing yet, not a number, or one that can be read two ways. */
export type TypedNumber =
  { readonly is: "number"; readonly value: number } | { readonly is: "blank" | "wrong" | "ambiguous" };

const decimals: Record<Language, string> = { fr: ",", en: "." };

/** Reads a number with a decimal comma or dot. `1,234` in English and `1.234` in French could be a thousand or one and a bit: neither is guessed. */
export function typedNumber(language: Language, text: string): TypedNumber {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^\u2212/, "-");
  if (plain === "") return { is: "blank" };
  if (!/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return { is: "wrong" };
  const other = decimals[language === "fr" ? "en" : "fr"];
  if (plain.includes(other) && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return { is: "ambiguous" };
  return { is: "number", value: Number(plain.replace(",", ".")) };
}

/** A number as it stands in an input: the language's decimal sign, every digit, nothing between thousands. */
export function numberToType(language: Language, value: number): string {
  return String(value).replace(".", decimals[language]);
}
