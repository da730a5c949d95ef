/** `npm run generate` writes the pages that are made from the code; `npm run generate -- --check` says which are out of date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadTypeScript } from "./bundle.mjs";
import { root } from "./root.mjs";

const manifest = "excel-addin/src/manifest";
const hosted = "excel-addin/public";

/**
 * Every generated page: where it is, and the function, in which file, that gives its text.
 * @type {readonly { page: string, file: string, maker: string }[]}
 */
const generated = [
  { page: "core/SCHEMA.md", file: "core/src/register/schema/schema-page.ts", maker: "schemaPage" },
  {
    page: "core/src/capacity/calendar/holiday-table.ts",
    file: "scripts/holiday-table.mjs",
    maker: "holidayTable",
  },
  { page: "manifest.xml", file: `${manifest}/manifest-text.ts`, maker: "manifestText" },
  { page: `${hosted}/functions.json`, file: `${manifest}/functions-text.ts`, maker: "functionsText" },
  {
    page: `${hosted}/functions-fr.json`,
    file: `${manifest}/functions-text.ts`,
    maker: "frenchFunctionsText",
  },
  { page: `${hosted}/shortcuts.json`, file: `${manifest}/shortcuts-text.ts`, maker: "shortcutsText" },
  {
    page: `${hosted}/shortcuts-fr.json`,
    file: `${manifest}/shortcuts-text.ts`,
    maker: "frenchShortcutsText",
  },
];

/** Says whether every generated page is what the code would write today, and names those that are not. */
async function checkGenerated() {
  const stale = await stalePages();
  for (const { page } of stale) process.stderr.write(`${page} is out of date: npm run generate\n`);
  return stale.length === 0;
}

async function stalePages() {
  const made = await Promise.all(
    generated.map(async ({ page, file, maker }) => ({
      page,
      text: String((await load(file))[maker]()),
    })),
  );
  return made.filter(({ page, text }) => current(page) !== text);
}

/** @param {string} file */
const load = (file) =>
  file.endsWith(".ts") ? loadTypeScript(file) : import(pathToFileURL(join(root, file)).href);

/** @param {string} page */
const current = (page) => (existsSync(join(root, page)) ? readFileSync(join(root, page), "utf8") : undefined);

async function main() {
  if (process.argv.includes("--check")) process.exitCode = (await checkGenerated()) ? 0 : 1;
  else for (const { page, text } of await stalePages()) writeFileSync(join(root, page), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
