import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

/**
 * The files of a built page that a browser must have before the page can be used: the entry, and all that it imports at once.
 * @param {string} folder
 * @param {string} [page]
 */
export function firstLoad(folder, page = "index.html") {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  visit(page);
  const files = [...seen].flatMap((key) => [manifest[key]?.file ?? "", ...(manifest[key]?.css ?? [])]);
  return [...new Set([page, ...files])].map((file) => join(folder, file));
}
