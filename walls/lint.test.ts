import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandFile } from "../scripts/run-program.mjs";
import { copyOf } from "./plant.ts";

const packages = [
  "core",
  "pane",
  "files",
  "host-contract",
  "journeys",
  "excel-addin",
  "sheets-addon",
  "workbench",
];
const configs = packages.map((name) => `${name}/tsconfig.json`);
const house = copyOf(".oxlintrc.json", "tsconfig.base.json", ...configs);
afterAll(house.remove);

interface Complaint {
  readonly code: string;
  readonly filename: string;
}

/** What our linter says of these files, planted together. */
function complaintsAbout(files: Readonly<Record<string, string>>): readonly Complaint[] {
  house.plant(files);
  const linter = [commandFile("oxlint"), "--format=json", "."];
  const { stdout } = spawnSync(process.execPath, linter, { cwd: house.folder, encoding: "utf8" });
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Complaint[] }).diagnostics;
}

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const branches = Array.from({ length: 10 }, (_, at) => `if (n === ${at}) return ${at * 7};`).join("\n");
const asyncWork = "const work = async (): Promise<number> => 1;\n";
const testThat = (how: string): string =>
  `import { expect, test } from "vitest";\ntest${how}("a", () => {\nexpect(1).toBe(1);\n});`;
const clock = "eslint(no-restricted-globals)";
const property = "eslint(no-restricted-properties)";

const inCore = [
  { name: "a clock", text: "export const now = Date.now();", rule: clock },
  { name: "a date made of now", text: "export const now = new Date();", rule: clock },
  { name: "the host's language", text: "export const f = new Intl.NumberFormat();", rule: clock },
  { name: "chance", text: "export const dice = Math.random();", rule: property },
  { name: "chance taken apart", text: "export const { random } = Math;", rule: property },
  { name: "the host's order", text: 'export const order = "a".localeCompare("b");', rule: property },
  { name: "the host's numbers", text: "export const said = (1).toLocaleString();", rule: property },
  { name: "the back door to all of them", text: "export const d = globalThis.Date;", rule: property },
].map((planted, at) => ({ ...planted, file: `core/src/foundation/planted-${at}.ts` }));

const everywhere = [
  { name: "a file of more than 300 lines", text: lines(301, "export {};"), rule: "eslint(max-lines)" },
  {
    name: "a function of more than 60 lines",
    text: `export function f(n: number): number {\n${lines(60, "n += 1;")}return n;\n}`,
    rule: "eslint(max-lines-per-function)",
  },
  {
    name: "a function with more than 10 ways through",
    text: `export function f(n: number): number {\n${branches}\nreturn n;\n}`,
    rule: "eslint(complexity)",
  },
  { name: "a default export", text: "export default 1;", rule: "import(no-default-export)" },
  {
    name: "a promise nobody waits for",
    text: `${asyncWork}export function f(): void {\nwork();\n}`,
    rule: "typescript(no-floating-promises)",
  },
  {
    name: "a relative path into another package",
    text: 'export * from "../../core/src/foundation/planted-0.ts";',
    rule: "eslint(no-restricted-imports)",
  },
  {
    name: "a way past a package's door",
    text: 'export * from "@jalon/core/src/foundation/day.ts";',
    rule: "eslint(no-restricted-imports)",
  },
  {
    name: "a way past a package's two doors",
    text: 'export * from "@jalon/excel-addin/tests/testing.ts";',
    rule: "eslint(no-restricted-imports)",
  },
  { name: "any", text: "export const a = (b: any): unknown => b;", rule: "typescript(no-explicit-any)" },
].map((planted, at) => ({ ...planted, file: `workbench/src/planted-${at}.ts` }));

const inTests = [
  { name: "a test left alone", text: testThat(".only"), rule: "vitest(no-focused-tests)" },
  { name: "a test left out", text: testThat(".skip"), rule: "vitest(no-disabled-tests)" },
].map((planted, at) => ({ ...planted, file: `workbench/src/planted-${at}.test.ts` }));

/** Only what speaks to Excel must not wait in a loop. */
const askingInALoop =
  "export async function f(sync: () => Promise<void>): Promise<void> {\nfor (let n = 0; n < 9; n += 1) await sync();\n}";

const inExcel = {
  name: "a call to Excel in a loop",
  text: askingInALoop,
  rule: "eslint(no-await-in-loop)",
  file: "excel-addin/src/planted.ts",
};

const ring = {
  "pane/src/one.ts": 'import { two } from "./two.ts";\nexport const one = (): number => two();',
  "pane/src/two.ts": 'import { three } from "./three.ts";\nexport const two = (): number => three();',
  "pane/src/three.ts": 'import { one } from "./one.ts";\nexport const three = (): number => one();',
};

const good = {
  "core/src/foundation/good.ts": "export const one = 1;",
  "workbench/src/good.ts": `${asyncWork}export async function f(): Promise<number> {\nreturn (await work()) + 1;\n}`,
  "workbench/src/good-loop.ts": askingInALoop,
  "workbench/src/good.test.ts": testThat(""),
  "journeys/src/good-doors.ts": 'export * from "@jalon/excel-addin/testing";\nexport * from "@jalon/core";',
};

describe("the linter sees", () => {
  const planted = [...inCore, ...everywhere, ...inTests, inExcel];
  let said: readonly Complaint[] = [];
  const rulesBrokenIn = (file: string): readonly string[] =>
    said.filter(({ filename }) => filename === file).map(({ code }) => code);

  beforeAll(() => {
    const files = Object.fromEntries(planted.map(({ file, text }) => [file, text]));
    said = complaintsAbout({ ...files, ...ring, ...good });
  });

  test.each(planted)("$name", ({ file, rule }) => {
    expect(rulesBrokenIn(file)).toContain(rule);
  });

  test("files that import each other in a ring", () => {
    expect(Object.keys(ring).flatMap(rulesBrokenIn)).toContain("import(no-cycle)");
  });

  test("nothing to say of good code, so that it is the rule that speaks", () => {
    expect(Object.keys(good).flatMap(rulesBrokenIn)).toEqual([]);
  });

  test("each file in the light of its own package's settings", () => {
    expect(said.map(({ code }) => code)).not.toContain("typescript(tsconfig-error)");
  });
});
