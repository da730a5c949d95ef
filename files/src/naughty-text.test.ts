import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { Cell } from "@jalon/core";
import { loadFile } from "./load-file.ts";

async function throughFile(texts: readonly string[]): Promise<readonly Cell[]> {
  const { host } = await loadFile("start.csv", new TextEncoder().encode("x\n"));
  const rows = texts.map((text): Cell[] => [text === "" ? null : text]);
  await host.writeEdits([
    { kind: "add-sheet", sheet: "Texts" },
    { kind: "write-block", sheet: "Texts", row: 0, column: 0, rows },
  ]);
  const sheet = (await loadFile("again.xlsx", await host.saveXlsx())).workbook.sheets[1];
  expect(sheet?.formulas).toEqual([]);
  return texts.map((_, row) => sheet?.rows[row]?.[0] ?? null);
}

describe("text in, file out, text back", () => {
  test("what looks like a formula, markup, an escape or a number is the same text", async () => {
    const texts = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "<b>&amp;</b>",
      "_x0041_",
      "_x000D_",
      "a\r\nb",
      "a\rb",
      "1e5",
      "01",
      " a ",
      "]]>",
    ];
    expect(await throughFile(texts)).toEqual(texts);
  });

  test("control characters, which XML cannot hold, are kept too", async () => {
    const texts = ["\u0000\u0001\u001b[0m", "a\u000bb\u000c", "\u007f", "\ufffe\uffff", "\ud800", "x\udc00y"];
    expect(await throughFile(texts)).toEqual(texts);
  });

  test("any text comes back", async () => {
    const text = fc
      .string({ unit: "binary", maxLength: 20 })
      .filter((value) => !/_x[0-9a-f]{4}_/i.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
        expect(await throughFile(texts)).toEqual(texts.map((value) => (value === "" ? null : value)));
      }),
      { numRuns: 25 },
    );
  });
});
