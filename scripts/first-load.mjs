import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * By page, what is asked for at once although the entry does not import it: the page cannot be used without it.
 * @type {Record<string, string[]>}
 */
const atOnce = {
  "index.html": ["src/page/start.tsx", "src/page/frame/pane-frame.tsx"],
  "pane.html": ["src/pane/show-pane.ts"],
};

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

/**
 * The files of a built page that a browser must have before the page can be used: the entry, the pane, and all that they
 * import at once.
 * @param {string} folder
 * @param {string} [page]
 */
export function firstLoad(folder, page = "index.html") {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const keys = [page, ...(atOnce[page] ?? [])];
  const missing = keys.find((key) => manifest[key] === undefined);
  if (missing !== undefined) throw new Error(`The page no longer has ${missing}: say what it loads at once.`);
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  const files = [...seen].flatMap((key) => [manifest[key]?.file ?? "", ...(manifest[key]?.css ?? [])]);
  return [...new Set([page, ...files])].map((file) => join(folder, file));
}
