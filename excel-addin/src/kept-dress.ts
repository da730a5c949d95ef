import type { Dress } from "@jalon/core";

/** The namespace of the workbook's own part that remembers what Jalon dressed; files keep the same. */
export const dressNamespace = "urn:jalon:dress:1";

/** What Jalon put on, by sheet and by the key of its column ("" for the sheet). */
export type DressBySheet = Readonly<Record<string, Readonly<Record<string, Dress>>>>;

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(#x[0-9a-f]+|#\d+|lt|gt|quot|apos|amp);/gi, (_, code: string) => {
    if (!code.startsWith("#")) return named[code.toLowerCase()] ?? "";
    const isHex = code[1]?.toLowerCase() === "x";
    return String.fromCodePoint(Number.parseInt(code.slice(isHex ? 2 : 1), isHex ? 16 : 10));
  });
}

/** The part that remembers. */
export function dressXml(dress: DressBySheet): string {
  const said = escapeXml(JSON.stringify(dress));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><dress xmlns="${dressNamespace}">${said}</dress>`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a part remembers; nothing when it cannot be understood. */
export function dressIn(xml: string): DressBySheet {
  const said = /<(?:[\w-]+:)?dress[^>]*>([\s\S]*)<\/(?:[\w-]+:)?dress>/.exec(xml)?.[1] ?? "{}";
  try {
    const parsed: unknown = JSON.parse(unescapeXml(said));
    const isWhole =
      isRecord(parsed) &&
      Object.values(parsed).every((sheet) => isRecord(sheet) && Object.values(sheet).every(isRecord));
    return isWhole ? (parsed as DressBySheet) : {};
  } catch {
    return {};
  }
}
