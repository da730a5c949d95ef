import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { madeOnce } from "./made-once.mjs";
import { root } from "./root.mjs";

/** Node 20 cannot run TypeScript, and packages written the older way ask for `require`. */
const banner = `import { createRequire as requireMaker } from "node:module"; const require = requireMaker(import.meta.url);`;

/**
 * The module of one of our TypeScript files, bundled for Node and loaded into this process.
 * @param {string} file from the root, as `workbench/src/cli.ts`
 */
export async function loadTypeScript(file) {
  const name = basename(file, ".ts");
  const folder = await madeOnce(`run/${name}`, sourcesOf(file), (outdir) => bundle(file, name, outdir));
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href);
}

/** @param {string} file */
const sourcesOf = (file) => [
  "core/src",
  "pane/src",
  "files/src",
  "workbench/src",
  "excel-addin/src",
  "host-contract/src",
  "sheets-addon",
  "samples",
  "bench",
  "package-lock.json",
  "scripts/bundle.mjs",
  file,
];

/** @param {string} file @param {string} name @param {string} outdir */
async function bundle(file, name, outdir) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: { [name]: file },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: banner },
    logLevel: "error",
  });
}
