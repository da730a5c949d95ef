import { message, type Message } from "@jalon/core";
import type { Parts } from "./unpack.ts";

/** Kinds of parts that saving does not carry over, by the path they lie at. What is carried over is not here, and tests hold both. */
const lostKinds: readonly { readonly code: string; readonly path: RegExp }[] = [
  { code: "lost-macros", path: /(^|\/)vbaProject\.bin$|^xl\/macrosheets\// },
  { code: "lost-slicers", path: /^xl\/(slicers|timelines)\/[^/]+$/ },
  { code: "lost-connections", path: /^xl\/(connections\.xml|queryTables\/[^/]+)$/ },
  { code: "lost-embedded", path: /^xl\/(embeddings|activeX|ctrlProps)\/[^/]+$/ },
  { code: "lost-signature", path: /^_xmlsignatures\/[^/]+\.xml$/ },
];

/** Parts that are carried over, or made anew, or that nobody would miss (the order of calculation, a printer's own settings, a thumbnail). */
const kept =
  /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|customXml\/.*|xl\/(_rels|worksheets|chartsheets|theme|tables|drawings|charts|media|comments|threadedComments|persons|pivotTables|pivotCache|externalLinks|printerSettings)\/.*|xl\/(workbook|styles|sharedStrings|calcChain|metadata|comments\d*|volatileDependencies)\.(xml|bin)|xl\/featurePropertyBag\/.*|.*\/)$/;

function otherParts(paths: readonly string[]): Message[] {
  const others = paths.filter((path) => !kept.test(path) && !lostKinds.some((kind) => kind.path.test(path)));
  return others.slice(0, 5).map((part) => message("lost-other", { part }));
}

/** Names what saving would lose of a package, so that the user knows before. Empty when everything is carried over. */
export function lostParts(parts: Parts): Message[] {
  const paths = Object.keys(parts).sort();
  const lost: Message[] = [];
  for (const { code, path } of lostKinds) {
    const count = paths.filter((candidate) => path.test(candidate)).length;
    if (count > 0) lost.push(message(code, { count }));
  }
  return [...lost, ...otherParts(paths)];
}
