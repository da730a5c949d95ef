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
