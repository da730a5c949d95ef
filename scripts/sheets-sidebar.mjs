/** Makes the sidebar of Google Sheets: the pane as one HTML file that Google's HtmlService serves unharmed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { madeOnce } from "./made-once.mjs";
import { root } from "./root.mjs";

const folder = join(root, "sheets-addon/sidebar");
const sources = [
  "core/src",
  "pane/src",
  "sheets-addon/sidebar",
  "sheets-addon/src",
  "package-lock.json",
  "scripts/sheets-sidebar.mjs",
];
const place = /\/\* the script goes here \*\//;

/** The whole file, as text; built again only when something it is made of changed. */
export async function sheetsSidebar() {
  const made = await madeOnce("sidebar", sources, async (outDir) => {
    writeFileSync(join(outDir, "sidebar.html"), await builtFile());
  });
  return readFileSync(join(made, "sidebar.html"), "utf8");
}

async function builtFile() {
  const page = readFileSync(join(folder, "sidebar.html"), "utf8");
  const script = forHtml(inAscii(await withoutTemplates(await bundled())));
  return page.replace(place, () => script);
}

/** One script, what is not used left out; screens that other hosts load later are in it too. */
async function bundled() {
  const { build } = await import("vite");
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: {
      write: false,
      target: "es2020",
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, "main.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [only] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  if (only?.type !== "chunk") throw new Error("The sidebar's script was not built");
  return only.code;
}

/**
 * HtmlService cuts what looks like a comment inside template literals.
 * @param {string} code
 */
async function withoutTemplates(code) {
  const { transform } = await import("esbuild");
  const { code: plain } = await transform(code, {
    target: "es2020",
    charset: "ascii",
    minify: true,
    legalComments: "none",
    supported: { "template-literal": false },
  });
  return plain.trim();
}

/**
 * Letters outside of ASCII are left in patterns, where an escape says the same; so is every backtick that stands in a text.
 * @param {string} code
 */
const inAscii = (code) =>
  code.replace(/\\?[`\u0080-\uffff]|\\./g, (found) =>
    /^\\?[`\u0080-\uffff]$/.test(found) ? escaped(found) : found,
  );

/** @param {string} found a letter, perhaps escaped already */
const escaped = (found) =>
  `\\u${found
    .charCodeAt(found.length - 1)
    .toString(16)
    .padStart(4, "0")}`;

/**
 * What would end the script, or begin a comment of HTML; these stand in texts and patterns only, where `\x3c` says the same.
 * @param {string} code
 */
const forHtml = (code) => code.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
