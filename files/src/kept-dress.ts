import type { Dress, Sheet, Workbook } from "@jalon/core";
import { strToU8 } from "fflate";
import { textOfPart, type Parts } from "./unpack.ts";
import { unescapeXml } from "./xml-tags.ts";
import { escapeXml } from "./xml-text.ts";

/** Where a saved workbook remembers what Jalon dressed: a custom XML part, which spreadsheet programs keep and do not show. */
export const dressPart = "customXml/jalon-dress.xml";

const namespace = "urn:jalon:dress:1";

type DressBySheet = Readonly<Record<string, Readonly<Record<string, Dress>>>>;

/** The part that remembers; null when nothing is dressed. */
export function dressBytes(workbook: Workbook): Uint8Array | null {
  const dressed = workbook.sheets.flatMap(({ name, dress }) => (dress ? [[name, dress] as const] : []));
  if (dressed.length === 0) return null;
  const said = escapeXml(JSON.stringify(Object.fromEntries(dressed)));
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><dress xmlns="${namespace}">${said}</dress>`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function dressIn(parts: Parts): DressBySheet {
  const said = /<dress [^>]*>([\s\S]*)<\/dress>/.exec(textOfPart(parts, dressPart) ?? "")?.[1];
  try {
    const parsed: unknown = JSON.parse(unescapeXml(said ?? "{}"));
    if (!isRecord(parsed)) return {};
    const whole = Object.values(parsed).every(
      (sheet) => isRecord(sheet) && Object.values(sheet).every(isRecord),
    );
    return whole ? (parsed as DressBySheet) : {};
  } catch {
    return {};
  }
}

/** The sheets with what Jalon put on them, as the file remembers it. */
export function withKeptDress(sheets: readonly Sheet[], parts: Parts): readonly Sheet[] {
  const kept = dressIn(parts);
  return sheets.map((sheet) => {
    const dress = Object.hasOwn(kept, sheet.name) ? kept[sheet.name] : undefined;
    return dress ? { ...sheet, dress } : sheet;
  });
}
