import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = new URL("../src/", import.meta.url);

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"));

const textOf = (file: string): string => readFileSync(new URL(file, source), "utf8");

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const namesExcel = (text: string): boolean => /\b(Excel|OfficeExtension)\.\w/.test(withoutComments(text));

const namesOffice = (text: string): boolean => /\bOffice\.\w/.test(withoutComments(text));

/** Calls of Excel's that nobody waits for: a `run` or `sync` with neither await, return, arrow nor void before it. */
const unawaited = (text: string): readonly string[] =>
  withoutComments(text)
    .split("\n")
    .filter((line) => {
      const [before, call] = line.split(/\b(?=Excel\.run\()|(?=\bcontext\.sync\()/);
      return call !== undefined && !/\b(await|return|void)\b|=>/.test(before ?? "");
    })
    .map((line) => line.trim());

/** Functions in which the lint's rule against waiting in a loop is lifted. */
const waitingInLoops = (text: string): readonly string[] =>
  text
    .split(/oxlint-disable[^\n]*no-await-in-loop/)
    .slice(0, -1)
    .map((before) => [...before.matchAll(/\bfunction (\w+)/g)].at(-1)?.[1] ?? "");

/** Loops that the lint does not see: a callback for each of many things, which asks Excel. */
const asyncCallbacks = (text: string): readonly string[] =>
  withoutComments(text).match(/\.(map|flatMap|forEach|filter|reduce)\(\s*async\b/g) ?? [];

test("only workbook/ names Excel", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !file.startsWith("workbook/") && namesExcel(textOf(file)))).toEqual([]);
  expect(files.filter((file) => namesExcel(textOf(file))).length).toBeGreaterThan(4);
  const mayNameOffice = /^(workbook|pane|commands)\//;
  expect(files.filter((file) => !mayNameOffice.test(file) && namesOffice(textOf(file)))).toEqual([]);
});

test("every batch and every question to Excel is waited for", () => {
  expect(files.flatMap((file) => unawaited(textOf(file)).map((line) => `${file}: ${line}`))).toEqual([]);
});

test.each(["  context.sync();", "  Excel.run(async () => {"])("seen to fail: %s", (line) => {
  expect(unawaited(line)).toHaveLength(1);
});

test("seen to fail: Excel named elsewhere, but not in a comment", () => {
  expect([namesExcel("const range: Excel.Range;"), namesExcel("/** On Excel. */")]).toEqual([true, false]);
  expect([namesOffice("await Office.onReady();"), namesOffice("// Office.onReady")]).toEqual([true, false]);
});

test("no question to Excel is asked in a loop, but for a call for each 5 MB and for each table that an old Excel makes grow", () => {
  const allowed = ["readCells", "writeChunks", "writeSteps"];
  expect(files.flatMap((file) => waitingInLoops(textOf(file))).sort()).toEqual(allowed);
  expect(files.flatMap((file) => asyncCallbacks(textOf(file)))).toEqual([]);
});

test("seen to fail: the rule lifted elsewhere, and a callback that asks", () => {
  const lifted =
    "function askAll() {\n for (const one of all)\n  // oxlint-disable-next-line no-await-in-loop\n  await ask(one);";
  expect(waitingInLoops(lifted)).toEqual(["askAll"]);
  expect(asyncCallbacks("await Promise.all(all.map(async (one) => ask(one)));")).toHaveLength(1);
});
