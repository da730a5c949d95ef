import { strToU8, zipSync, type Zippable } from "fflate";
import { addCustomXml, carryParts } from "./carry-parts.ts";
import { codesAgain } from "./control-characters.ts";
import { namesXml, readNames, withoutNames, type NameEntry } from "./defined-names.ts";
import { dressPart } from "./kept-dress.ts";
import { packageShape } from "./package-shape.ts";
import { workbookOrder } from "./part-order.ts";
import { hasMoreThanLibrary, restoreSheet } from "./restore-sheet.ts";
import { removeSavedAt } from "./saved-at.ts";
import { inOrder } from "./sheet-shell.ts";
import { textOfPart, unpack, type Parts } from "./unpack.ts";
import { attributeOf, tagsOf } from "./xml-tags.ts";

/** What a saved package gets besides what the library wrote. */
export interface Finish {
  readonly name: string;
  /** The parts that were read; null for a workbook that was no package. */
  readonly before: Parts | null;
  readonly names: readonly NameEntry[];
  /** What remembers the dress; null when nothing is dressed. */
  readonly dress: Uint8Array | null;
  /** Drawn for somebody else to fill in: whoever saves it first gives it its date. */
  readonly isUnsaved?: boolean;
}

function sameName(a: NameEntry, b: NameEntry): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.sheetIndex === b.sheetIndex;
}

function finishWorkbook(parts: Parts, names: readonly NameEntry[]): string {
  const written = textOfPart(parts, "xl/workbook.xml") ?? "";
  // The library makes names of its own for filters; ours, which were read, come first.
  const added = readNames(written).filter((own) => !names.some((name) => sameName(name, own)));
  const xml = textOfPart(withoutNames(parts), "xl/workbook.xml") ?? "";
  const element = namesXml([...names, ...added]);
  return inOrder(xml, workbookOrder, element === "" ? [] : [element]);
}

function restoreSheets(finish: Finish, before: Parts, parts: Parts): void {
  const old = new Map(packageShape(finish.name, before).sheets.map((sheet) => [sheet.name, sheet.path]));
  for (const { name, path } of packageShape(finish.name, parts).sheets) {
    const from = textOfPart(before, old.get(name) ?? "");
    if (from === undefined || !hasMoreThanLibrary(from)) continue;
    const to = textOfPart(parts, path);
    if (to === undefined) continue;
    const restored = restoreSheet(from, to);
    if (restored !== to) parts[path] = strToU8(restored);
  }
}

/** The list of types without parts that the library names and does not write. */
function presentTypes(parts: Parts): string {
  const xml = textOfPart(parts, "[Content_Types].xml") ?? "";
  let kept = "";
  let from = 0;
  for (const tag of tagsOf(xml)) {
    const path = tag.name === "Override" ? attributeOf(tag, "PartName")?.replace(/^\//, "") : undefined;
    if (path === undefined || parts[path]) continue;
    kept += xml.slice(from, tag.start);
    from = tag.end;
  }
  return kept + xml.slice(from);
}

/** The package as it is saved: what the library wrote, its names kept word for word, its parts in the order the format prescribes. */
export function finishPackage(bytes: Uint8Array, finish: Finish): Uint8Array {
  const parts = unpack(finish.name, bytes);
  parts["xl/workbook.xml"] = strToU8(finishWorkbook(parts, finish.names));
  const texts = textOfPart(parts, "xl/sharedStrings.xml");
  if (texts !== undefined) parts["xl/sharedStrings.xml"] = strToU8(codesAgain(texts));
  if (finish.before) {
    restoreSheets(finish, finish.before, parts);
    carryParts(finish.before, parts);
  }
  if (finish.isUnsaved) removeSavedAt(parts);
  if (finish.dress) addCustomXml(parts, dressPart, finish.dress);
  // The list of content types comes first, as every program writes it.
  const types = strToU8(presentTypes(parts));
  return zipSync(
    packed(Object.assign({ "[Content_Types].xml": types }, parts, { "[Content_Types].xml": types })),
  );
}

const big = 1024 * 1024;

/** Big parts are packed quickly: they are sheets of cells, which shrink to a tenth either way. */
function packed(parts: Parts): Zippable {
  const entries = Object.entries(parts).map(([path, content]) => [
    path,
    [content, { level: content.length > big ? 2 : 6 }],
  ]);
  return Object.fromEntries(entries) as Zippable;
}
