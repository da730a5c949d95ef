import { addressOf, positionOf, type DefinedName, type Position } from "@jalon/core";
import { strToU8 } from "fflate";
import { textOfPart, type Parts } from "./unpack.ts";
import { attributeOf, tagsOf, unescapeXml } from "./xml-tags.ts";
import { escapeXml } from "./xml-text.ts";

/** A defined name as the workbook part has it. We keep them ourselves, word for word: the library expands each into its cells. */
export interface NameEntry {
  readonly name: string;
  /** The tag's attributes as they stand. */
  readonly attributes: string;
  /** Index of the sheet that it is known in; null for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly refersTo: string;
}

const block = /<(?:[\w.-]+:)?definedNames(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?definedNames>)/;

/** The defined names of a workbook part. */
export function readNames(workbookXml: string): NameEntry[] {
  const xml = block.exec(workbookXml)?.[0] ?? "";
  const entries: NameEntry[] = [];
  const tags = [...tagsOf(xml)];
  tags.forEach((tag, at) => {
    const close = tags[at + 1];
    if (tag.name !== "definedName" || tag.kind !== "open" || !close) return;
    const local = attributeOf(tag, "localSheetId");
    entries.push({
      name: attributeOf(tag, "name") ?? "",
      attributes: tag.attributes.trim(),
      sheetIndex: local === undefined ? null : Number(local),
      refersTo: unescapeXml(xml.slice(tag.end, close.start)),
    });
  });
  return entries;
}

/** The parts with no defined names in them. */
export function withoutNames(parts: Parts): Parts {
  const workbook = textOfPart(parts, "xl/workbook.xml") ?? "";
  if (!block.test(workbook)) return parts;
  return Object.assign(Object.create(null) as Parts, parts, {
    "xl/workbook.xml": strToU8(workbook.replace(block, "")),
  });
}

/** The element of defined names; an empty text when there are none. */
export function namesXml(entries: readonly NameEntry[]): string {
  if (entries.length === 0) return "";
  const lines = entries.map(
    ({ attributes, refersTo }) => `<definedName ${attributes}>${escapeXml(refersTo)}</definedName>`,
  );
  return `<definedNames>${lines.join("")}</definedNames>`;
}

function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A cell as a formula names it from any sheet: `'Mes projets'!$B$4`. */
export function absoluteReference(sheet: string, position: Position): string {
  return `${quoteSheet(sheet)}!${addressOf(position).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
}

/** A hidden name of ours that points at a cell. */
export function hiddenName(name: string, sheet: string, position: Position): NameEntry {
  return {
    name,
    attributes: `name="${escapeXml(name)}" hidden="1"`,
    sheetIndex: null,
    refersTo: absoluteReference(sheet, position),
  };
}

const cellReference = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i;

/** The names that point at one cell of a sheet that is there. */
export function namesForCore(entries: readonly NameEntry[], sheets: readonly string[]): DefinedName[] {
  const present = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  return entries.flatMap(({ name, refersTo }) => {
    const [, quoted, bare = "", address = ""] = cellReference.exec(refersTo.trim()) ?? [];
    const position = positionOf(address);
    const sheet = present.get((quoted?.replace(/''/g, "'") ?? bare).toLowerCase());
    return position && sheet !== undefined ? [{ name, sheet, position }] : [];
  });
}
