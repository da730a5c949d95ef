import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runNpm } from "./run-program.mjs";

/** @typedef {{ name: string, workspaces?: string[], dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest */

/**
 * Installs what is missing: for "start" only what users need, for "tests" everything. Does nothing when all is there.
 * @param {"start" | "tests"} purpose
 */
export function ensureInstalled(purpose) {
  if (missingPackages(purpose).length === 0) return;
  const everything = purpose === "tests" || existsSync(installedManifest("", "vitest"));
  process.stderr.write("Jalon: installing what it needs (once)…\n");
  // Not `npm ci`: it refuses a lockfile made where a registry had not every platform's build of an optional package.
  const code = runNpm(["install", "--no-save", "--loglevel=error", ...(everything ? [] : ["--omit=dev"])]);
  if (code === 0) return;
  process.stderr.write(
    "Jalon: npm could not install. Is this machine online, and is there a package registry?\n",
  );
  process.exit(2);
}

/**
 * The packages that are not installed in the version that is asked for.
 * @param {"start" | "tests"} purpose
 */
export function missingPackages(purpose) {
  const { workspaces = [] } = manifestOf("");
  return ["", ...workspaces].flatMap((workspace) => {
    const { dependencies = {}, devDependencies = {} } = manifestOf(workspace);
    const wanted = purpose === "tests" ? { ...dependencies, ...devDependencies } : dependencies;
    return Object.entries(wanted)
      .filter(([name, version]) => !isInstalled(workspace, name, version))
      .map(([name]) => name);
  });
}

/** @param {string} workspace @param {string} name @param {string} version */
function isInstalled(workspace, name, version) {
  return [workspace, ""]
    .map((folder) => installedManifest(folder, name))
    .some((file) => existsSync(file) && readManifest(file).version === version);
}

/** @param {string} workspace @param {string} name */
const installedManifest = (workspace, name) => join(root, workspace, "node_modules", name, "package.json");

/** @param {string} workspace @returns {Manifest} */
const manifestOf = (workspace) => readManifest(join(root, workspace, "package.json"));

/** @param {string} file */
const readManifest = (file) => JSON.parse(readFileSync(file, "utf8"));
