import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandFile } from "../scripts/run-program.mjs";
import { copyOf } from "./plant.ts";

const outside = [
  { name: "document", text: "export const seen = document;" },
  { name: "window", text: "export const seen = window;" },
  { name: "fetch", text: 'export const seen = fetch("/");' },
  { name: "console", text: 'console.log("seen");\nexport {};' },
  { name: "process", text: "export const seen = process;" },
  { name: "setTimeout", text: "setTimeout(() => undefined, 1);\nexport {};" },
  { name: "node:fs", text: 'export { readFileSync } from "node:fs";' },
  { name: "SpreadsheetApp", text: "export const seen = SpreadsheetApp;" },
  { name: "Excel", text: "export const seen = Excel;" },
].map((planted, at) => ({ ...planted, file: `core/src/foundation/planted-${at}.ts` }));
const plain = { file: "core/src/foundation/plain.ts", text: "export const seen = [1, 2].at(-1) ?? 0;" };

/** A copy of the whole of core, with all that it really imports, and one file for each thing it must not see. */
const house = copyOf("tsconfig.base.json", "core");
let said: readonly string[] = [];
afterAll(house.remove);

beforeAll(() => {
  house.plant(Object.fromEntries([...outside, plain].map(({ file, text }) => [file, text])));
  const compiler = [
    commandFile("typescript", "tsc"),
    "-p",
    "core",
    "--noEmit",
    "--emitDeclarationOnly",
    "false",
  ];
  said = spawnSync(process.execPath, compiler, { cwd: house.folder, encoding: "utf8" }).stdout.split("\n");
});

const saidOf = (file: string): readonly string[] => said.filter((line) => line.startsWith(file));

test.each(outside)("core does not see $name", ({ file, name }) => {
  expect(saidOf(file)).toEqual([expect.stringContaining(`'${name}'`)]);
});

test("while plain code passes, so that it is the wall that speaks", () => {
  expect(saidOf(plain.file)).toEqual([]);
});
