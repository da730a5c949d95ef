import { formatDay, formatNumber, type Cell, type Language } from "@jalon/core";
import { numberText } from "./number-look.ts";

const yesNo: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["VRAI", "FAUX"],
  en: ["TRUE", "FALSE"],
};

/** A cell as the grid shows it, in the user's language; `format` is its column's number format. */
export function shownCell(language: Language, cell: Cell, format: string | null): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return numberText(language, cell, format);
  if (typeof cell === "boolean") return yesNo[language][cell ? 0 : 1];
  return "date" in cell ? formatDay(language, cell.date) : cell.error;
}

const digitsKept = 15;

/** The shortest text that is read back as the same number. */
function digitsOf(language: Language, value: number): string {
  const text = String(value);
  if (text.includes("e"))
    return formatNumber(language, value, digitsKept).replace(/[\u202f]|,(?=\d{3})/g, "");
  return language === "fr" ? text.replace(".", ",") : text;
}

/** A cell as it is typed: all of a number's digits, without groups, and a percentage where its column shows one. */
export function typedText(language: Language, cell: Cell, format: string | null): string {
  if (typeof cell !== "number") return shownCell(language, cell, null);
  if (!format?.includes("%")) return digitsOf(language, cell);
  const percent = Number((cell * 100).toPrecision(digitsKept));
  return `${digitsOf(language, percent)}${language === "fr" ? " %" : "%"}`;
}
