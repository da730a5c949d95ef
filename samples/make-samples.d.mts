import type { Workbook } from "@cj-tech-master/excelts";

export const files: { readonly fr: string; readonly en: string };
export function tableRows(path: string): string[][];
export function sampleWorkbook(language: "fr" | "en"): Workbook;
export function trapsTable(): string;
