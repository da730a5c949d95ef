import { schemaVersion, type Mapping } from "@jalon/core";

const formatName = "jalon-mapping";

/** The mapping as a file's text. */
export function mappingToText(mapping: Mapping): string {
  return `${JSON.stringify({ format: formatName, ...mapping }, null, 2)}\n`;
}

/** The mapping that a file's text holds; null when it holds none that this Jalon reads. */
export function mappingFromText(text: string): Mapping | null {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return null;
  const { format, schemaVersion: version, language, tables } = value as Record<string, unknown>;
  if (format !== formatName || typeof version !== "number" || version > schemaVersion) return null;
  if ((language !== "fr" && language !== "en") || !Array.isArray(tables) || !tables.every(isTable))
    return null;
  return { schemaVersion: version, language, tables } as Mapping;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const wholeKeys = ["headingRow", "lastHeadingRow", "firstRow", "lastRow"] as const;

function isTable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const table = value as Record<string, unknown>;
  if (typeof table["table"] !== "string" || typeof table["sheet"] !== "string") return false;
  if (!wholeKeys.every((key) => Number.isInteger(table[key]))) return false;
  return Array.isArray(table["columns"]) && table["columns"].every(isColumn);
}

function isColumn(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { column, heading, field, because } = value as Record<string, unknown>;
  if (!Number.isInteger(column) || typeof heading !== "string") return false;
  if (typeof because !== "object" || because === null) return false;
  return field === null || typeof field === "string";
}
