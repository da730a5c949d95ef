import { strToU8 } from "fflate";
import { dressPart } from "./kept-dress.ts";
import { relationshipsOf, relationshipsPath } from "./package-shape.ts";
import { textOfPart, type Parts } from "./unpack.ts";
import { attributeOf, tagsOf } from "./xml-tags.ts";
import { escapeXml } from "./xml-text.ts";

const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a relationship to a part, with an id that it does not have yet. */
function relate(parts: Parts, part: string, type: string, target: string): void {
  const path = relationshipsPath(part);
  const xml = textOfPart(parts, path);
  if (xml === undefined) return;
  const ids = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = 1;
  while (ids.has(`rIdKept${number}`)) number += 1;
  const added = `<Relationship Id="rIdKept${number}" Type="${officeRelationships}/${type}" Target="/${escapeXml(target)}"/>`;
  parts[path] = strToU8(xml.replace("</Relationships>", () => `${added}</Relationships>`));
}

function typeOf(parts: Parts, path: string): string | undefined {
  for (const tag of tagsOf(textOfPart(parts, "[Content_Types].xml") ?? "")) {
    if (tag.name === "Override" && attributeOf(tag, "PartName") === `/${path}`)
      return attributeOf(tag, "ContentType");
  }
  return undefined;
}

function declare(parts: Parts, path: string, type: string): void {
  const xml = textOfPart(parts, "[Content_Types].xml") ?? "";
  if (xml.includes(`PartName="/${path}"`)) return;
  const added = `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`;
  parts["[Content_Types].xml"] = strToU8(xml.replace("</Types>", () => `${added}</Types>`));
}

/** A part and those that it points at, as they were. */
function copyPart(before: Parts, parts: Parts, path: string): void {
  const content = before[path];
  if (!content || parts[path]) return;
  parts[path] = content;
  declare(parts, path, typeOf(before, path) ?? "application/xml");
  const relationships = before[relationshipsPath(path)];
  if (!relationships) return;
  parts[relationshipsPath(path)] = relationships;
  for (const { target, external } of relationshipsOf(before, path))
    if (!external) copyPart(before, parts, target);
}

const carried: readonly { readonly from: string; readonly type: string }[] = [
  { from: "xl/workbook.xml", type: "customXml" },
  { from: "", type: "custom-properties" },
];

/** Carries over what the library drops and we need not understand: labels and data that document management attached. */
export function carryParts(before: Parts, parts: Parts): void {
  for (const { from, type } of carried) {
    const present = new Set(relationshipsOf(parts, from).map(({ target }) => target));
    for (const one of relationshipsOf(before, from)) {
      if (one.type !== type || one.external || one.target === dressPart || present.has(one.target)) continue;
      if (!before[one.target]) continue;
      copyPart(before, parts, one.target);
      relate(parts, from, type, one.target);
    }
  }
}

/** Adds a custom XML part of ours to the workbook. */
export function addCustomXml(parts: Parts, path: string, content: Uint8Array): void {
  parts[path] = content;
  declare(parts, path, "application/xml");
  relate(parts, "xl/workbook.xml", "customXml", path);
}
