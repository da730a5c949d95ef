import type { CellValue } from "@cj-tech-master/excelts";

export function typedCell(written: string): { readonly value: CellValue; readonly format?: string };
