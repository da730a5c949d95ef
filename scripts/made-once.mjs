import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const hour = 3_600_000;

/**
 * A folder under `.build/` holding what `make` makes from these sources, made again only when one of them changed.
 * It is made aside and renamed, so that several commands may ask at the same time.
 * @param {string} name
 * @param {readonly string[]} sources folders and files, from the root
 * @param {(folder: string) => unknown} make
 */
export async function madeOnce(name, sources, make) {
  const parent = join(root, ".build", name);
  const folder = join(parent, fingerprint(sources));
  if (existsSync(folder)) return folder;
  forgetOld(parent);
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await make(aside);
  settle(aside, folder);
  return folder;
}

/** @param {readonly string[]} sources */
function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}:${size}:${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .filter((name) => name !== "node_modules")
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {string} aside @param {string} folder */
function settle(aside, folder) {
  try {
    renameSync(aside, folder);
  } catch (problem) {
    if (!existsSync(folder)) throw problem;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {string} parent */
function forgetOld(parent) {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const old = join(parent, name);
    if (Date.now() - statSync(old).mtimeMs > hour) rmSync(old, { recursive: true, force: true });
  }
}
