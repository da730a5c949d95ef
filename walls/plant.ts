import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../scripts/root.mjs";

/** A temporary house in which a violation can be planted. */
export interface House {
  readonly folder: string;
  /** Writes files into the house, by path from its root. */
  readonly plant: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** A house with nothing in it. */
export function emptyHouse(): House {
  const folder = mkdtempSync(join(tmpdir(), "jalon-walls-"));
  return {
    folder,
    plant: (files) => Object.entries(files).forEach(([path, text]) => writeInto(folder, path, text)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A house with copies of these files and folders of ours, and the packages that are installed here. */
export function copyOf(...paths: readonly string[]): House {
  const house = emptyHouse();
  for (const path of paths) cpSync(join(root, path), join(house.folder, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(house.folder, "node_modules"), "junction");
  return house;
}

function writeInto(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
