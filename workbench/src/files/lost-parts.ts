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

/** Names what saving would lose of a package, so that the user knows before. Empty when everything is carried over. */
export function lostParts(parts: Parts): Message[] {
  const paths = Object.keys(parts);
  const lost: Message[] = [];
  for (const { code, path } of lostKinds) {
    const count = paths.filter((candidate) => path.test(candidate)).length;
    if (count > 0) lost.push(message(code, { count }));
  }
  return lost;
}
