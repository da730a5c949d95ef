import { instantFrom, type Instant } from "@jalon/core";
import { strToU8 } from "fflate";
import { relationshipsOf } from "./package-shape.ts";
import { textOfPart, type Parts } from "./unpack.ts";
import { tagsOf, type Tag } from "./xml-tags.ts";

const longestProperties = 100_000;

function propertiesPath(parts: Parts): string {
  return relationshipsOf(parts, "").find(({ type }) => type === "core-properties")?.target ?? "";
}

function propertiesOf(parts: Parts): string {
  const xml = textOfPart(parts, propertiesPath(parts)) ?? "";
  return xml.length <= longestProperties ? xml : "";
}

/** The opening and the closing tag of the date of the last save; null where there is none. */
function dateTags(xml: string): readonly [Tag, Tag] | null {
  const tags = [...tagsOf(xml)];
  const at = tags.findIndex(({ name, kind }) => name === "modified" && kind === "open");
  const [open, close] = [tags[at], tags[at + 1]];
  return open && close?.name === "modified" && close.kind === "close" ? [open, close] : null;
}

/**
 * When the package says that it was saved last (`dcterms:modified`): Excel notes the hour of UTC, LibreOffice that of its computer,
 * Google nothing. Undefined where it says nothing, or no moment that exists.
 */
export function savedAtOf(parts: Parts): Instant | undefined {
  const xml = propertiesOf(parts);
  const tags = dateTags(xml);
  return (tags && instantFrom(xml.slice(tags[0].end, tags[1].start).trim())) ?? undefined;
}

/** Takes the date of the last save away: of a package that nobody saved yet. */
export function removeSavedAt(parts: Parts): void {
  const xml = propertiesOf(parts);
  const tags = dateTags(xml);
  if (tags) parts[propertiesPath(parts)] = strToU8(xml.slice(0, tags[0].start) + xml.slice(tags[1].end));
}
