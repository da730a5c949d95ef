import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const notOurs = new Set(["node_modules", ".build", "dist", ".git"]);

/** Every file of ours under a folder, as paths from the folder with forward slashes, in order. */
export function filesUnder(folder: string, path = ""): readonly string[] {
  const here = join(folder, path);
  if (!existsSync(here)) return [];
  return readdirSync(here, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(folder, inside);
      return entry.isFile() ? [inside] : [];
    });
}

/** Every TypeScript file under a folder of the repository, as paths from the repository. */
export function sourcesUnder(house: string, path: string): readonly string[] {
  return filesUnder(house, path).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
}
