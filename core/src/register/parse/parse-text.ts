import type { Cell } from "../../foundation/cell.ts";
import { textOfCell } from "../../foundation/cell.ts";
import type { Field } from "../schema-types.ts";
import { missingReason } from "./missing-words.ts";
import type { Parsed } from "./parsed.ts";
import { missingFor, refused } from "./refusals.ts";

const anchor = /<a\s[^<>]*>([^<]*)<\/a>/gi;
const target = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)/i;
const lineBreak = /<br\s*\/?>/gi;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const address = /(?:https?|ftp|file):\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/gi;
const looksLikeAPlace = /^[^\s]+\.[a-z0-9]{2,}(?:[/?#]\S*)?$|[\\/]/i;
const spaceOrBreak = /\s+/g;
const unevenSpaces = /\s\s|[^\S ]/;

/** The words of a text that holds links in HTML: the words between their marks; any other text as it is. */
export function withoutLinks(text: string): string {
  if (!text.includes("<a ") && !text.includes("<br") && !text.includes("<A ")) return text;
  const plain = text.replace(anchor, "$1").replace(lineBreak, "\n");
  return plain.replace(/&(?:amp|nbsp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function parseLink(cell: Cell): Parsed {
  const text = textOfCell(cell).trim();
  const href = target.exec(text)?.[1];
  if (href) return { value: href };
  const found = text.match(address);
  if (found) return { value: found.join(" ") };
  const reason = missingReason(text, "figure");
  if (reason) return missingFor(reason, text);
  return looksLikeAPlace.test(text)
    ? { value: text }
    : refused("link-not-understood", cell, {}, "information");
}

/** Names and ids are what people say they are ("NA" may be a project): only a refusal or a lone mark says that there is none. */
function reasonOf(field: Field, text: string) {
  const reason = missingReason(text, "words");
  const named = field.type === "id" || field.key === "name";
  return named && reason !== "withheld" && /[\p{L}\p{N}]/u.test(text) ? null : reason;
}

/** Words: trimmed, on one line unless the field is long; a link in HTML keeps its words, or its address where the field is a link. */
export function parseText(field: Field, cell: Cell): Parsed {
  if (field.type === "link") return parseLink(cell);
  const said = typeof cell === "string" ? withoutLinks(cell).trim() : textOfCell(cell);
  const reason = reasonOf(field, said);
  if (reason) return missingFor(reason, said);
  const keepsLines = field.type === "longText" || field.type === "formula" || !unevenSpaces.test(said);
  return { value: keepsLines ? said : said.replace(spaceOrBreak, " ") };
}
