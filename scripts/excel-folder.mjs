import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTypeScript } from "./bundle.mjs";
import { policyWriter } from "./content-policy.mjs";
import { buildWithVite } from "./build-with-vite.mjs";
import { madeOnce } from "./made-once.mjs";
import { root } from "./root.mjs";

const addin = join(root, "excel-addin");
const sources = [
  "core/src",
  "pane/src",
  "files/src",
  "excel-addin/src",
  "excel-addin/public",
  "excel-addin/icons",
  "excel-addin/pane.html",
  "excel-addin/dialog.html",
  "excel-addin/vite.config.ts",
  "package-lock.json",
  "scripts/excel-folder.mjs",
  "scripts/build-with-vite.mjs",
  "scripts/content-policy.mjs",
];

/** The built add-in for this machine, with the list of its files (manifest.json) that the size check reads; built again only when something changed. */
export function builtExcel() {
  return madeOnce("excel", sources, async (outDir) => {
    await buildPages(outDir);
    await buildFunctions(outDir);
    copyIcons(outDir);
    await writeManifest(outDir);
  });
}

/**
 * Makes the folder to host, afresh: what is built, with the manifest of the place where it will be.
 * @param {string} folder
 * @param {string} address
 */
export async function makeHostedFolder(folder, address) {
  const built = await builtExcel();
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, "manifest.json"));
  await writeManifest(folder, address);
}

/** @param {string} outDir */
async function buildPages(outDir) {
  await buildWithVite({
    root: addin,
    configFile: join(addin, "vite.config.ts"),
    plugins: [policyWriter()],
    build: { outDir, emptyOutDir: true, manifest: "manifest.json", reportCompressedSize: false },
  });
}

/** @param {string} outDir */
async function buildFunctions(outDir) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: addin,
    entryPoints: { functions: "src/functions/functions-script.ts" },
    outdir: outDir,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    logLevel: "error",
  });
}

/** @param {string} outDir */
function copyIcons(outDir) {
  mkdirSync(join(outDir, "icons"));
  for (const name of readdirSync(join(addin, "icons")))
    if (name.endsWith(".png")) copyFileSync(join(addin, "icons", name), join(outDir, "icons", name));
}

/** @param {string} folder @param {string} [address] */
async function writeManifest(folder, address) {
  const { manifestText } = await loadTypeScript("excel-addin/src/manifest/manifest-text.ts");
  writeFileSync(join(folder, "manifest.xml"), manifestText(address));
}
