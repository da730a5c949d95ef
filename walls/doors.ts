import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { importsOf } from "./imports.ts";
import { sourcesUnder } from "./source-files.ts";

/** Which packages of ours each package may enter, by their doors; the second list is for its tests alone. */
const mayEnter: Readonly<
  Record<string, { readonly always: readonly string[]; readonly inTests: readonly string[] }>
> = {
  core: { always: [], inTests: [] },
  pane: { always: ["@jalon/core"], inTests: ["@jalon/host-contract"] },
  files: { always: ["@jalon/core"], inTests: ["@jalon/host-contract"] },
  "host-contract": { always: ["@jalon/core"], inTests: [] },
  journeys: {
    always: [],
    inTests: [
      "@jalon/core",
      "@jalon/excel-addin/testing",
      "@jalon/files",
      "@jalon/host-contract",
      "@jalon/sheets-addon/testing",
    ],
  },
  "excel-addin": {
    always: ["@jalon/core", "@jalon/pane", "@jalon/files"],
    inTests: ["@jalon/host-contract", "@jalon/journeys", "@jalon/workbench/grid"],
  },
  "sheets-addon": {
    always: ["@jalon/core", "@jalon/pane"],
    inTests: ["@jalon/files", "@jalon/host-contract", "@jalon/journeys"],
  },
  workbench: {
    always: ["@jalon/core", "@jalon/pane", "@jalon/files"],
    inTests: ["@jalon/host-contract", "@jalon/journeys"],
  },
};

/** Packages that only tests enter: the tools of tests are theirs too. */
const testsOnly: ReadonlySet<string> = new Set(["host-contract", "journeys"]);

/** The packages of ours that have walls. */
export const walledPackages: readonly string[] = Object.keys(mayEnter);

/** What is shipped of a package; the two parts of the Sheets add-on that run elsewhere than its script stand beside it. */
export const shippedFolders: readonly string[] = ["src", "sidebar", "feed"];

/** Every import that leaves its package by a relative path, or enters a package that it may not or does not declare. */
export function doorViolations(house: string): readonly string[] {
  return walledPackages.flatMap((name) =>
    [...shippedFolders, "tests"]
      .flatMap((folder) => sourcesUnder(house, `${name}/${folder}`))
      .flatMap((file) =>
        importsOf(house, file)
          .filter(({ written, target }) => !isAllowed(house, name, file, written, target))
          .map(({ written }) => `${file} imports ${written}`),
      ),
  );
}

function isAllowed(
  house: string,
  name: string,
  file: string,
  written: string,
  target: string | null,
): boolean {
  const isTest = /\.test\.tsx?$/.test(file) || file.startsWith(`${name}/tests/`);
  if (target !== null) return target.startsWith(`${name}/`) || (isTest && target.startsWith("scripts/"));
  if (written.startsWith("@jalon/")) return isOurDoor(name, written, isTest);
  return isDeclared(house, name, written, isTest);
}

function isOurDoor(name: string, written: string, isTest: boolean): boolean {
  const { always = [], inTests = [] } = mayEnter[name] ?? {};
  return always.includes(written) || (isTest && inTests.includes(written));
}

function isDeclared(house: string, name: string, written: string, isTest: boolean): boolean {
  const bare = written.replace(/^node:/, "").split("/")[0] ?? "";
  if (builtinModules.includes(bare)) return isTest || (name !== "core" && name !== "pane");
  const wanted = written.split("/", written.startsWith("@") ? 2 : 1).join("/");
  const own = manifest(house, name);
  const forTests = { ...own.devDependencies, ...manifest(house, ".").devDependencies };
  return wanted in { ...own.dependencies, ...(isTest || testsOnly.has(name) ? forTests : {}) };
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(house: string, folder: string): Manifest {
  const file = join(house, folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {};
}
