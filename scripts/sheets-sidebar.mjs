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

/** One script, what is not used left out; screens that other hosts load later are in it from the start. */
async function bundled() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["sheets-addon/sidebar/main.ts"],
    write: false,
    bundle: true,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    minify: true,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""', global: "globalThis" },
    logLevel: "error",
    plugins: [{ name: "nothing-later", setup: loadNothingLater }],
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * One file has nothing to load later, and a bundler leaves out less of what is reached by a later import.
 * @param {import("esbuild").PluginBuild} build
 */
function loadNothingLater({ onLoad }) {
  onLoad({ filter: /[\\/]pane[\\/]src[\\/].*\.tsx$/ }, ({ path }) => ({
    contents: importedAtOnce(readFileSync(path, "utf8")),
    loader: "tsx",
  }));
}

/**
 * The same module, with what it would import later imported at once.
 * @param {string} text
 */
function importedAtOnce(text) {
  /** @type {string[]} */
  const imports = [];
  const body = text.replace(/await import\(("[^"]+")\)/g, (_, from) => {
    const name = `atOnce${imports.length}`;
    imports.push(`import * as ${name} from ${from};`);
    return name;
  });
  return `${body}\n${imports.join("\n")}\n`;
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

/** What is escaped: control letters, which HTML may change; letters outside of ASCII; backticks that stand in texts. */
const strange = "[`\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\uffff]";
const strangeOrEscape = new RegExp(`\\\\?${strange}|\\\\.`, "g");
const isStrange = new RegExp(`^\\\\?${strange}$`);

/**
 * The same code in printable ASCII: all that is left of other letters stands in texts and patterns, where an escape says the same.
 * @param {string} code
 */
export const inAscii = (code) =>
  code.replace(strangeOrEscape, (found) => (isStrange.test(found) ? escaped(found) : found));

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
