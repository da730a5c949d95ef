import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeIo } from "./node-io.ts";
import { sayIn } from "./say.ts";
import { writeOut } from "./write-register.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jalon-io-"));
  mkdirSync(join(folder, "taken.xlsx"));
  writeFileSync(join(folder, "file"), "x");
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new Uint8Array([1, 2, 3]);

test.each([
  { path: "nowhere/out.xlsx", code: "file-folder-missing" },
  { path: "file/out.xlsx", code: "file-folder-missing" },
  { path: "taken.xlsx", code: "file-is-folder" },
  { path: `${"long".repeat(100)}.xlsx`, code: "file-name-too-long" },
])("$path cannot be written: $code, in our own words, and nothing is left behind", async ({ path, code }) => {
  const before = readdirSync(folder);
  const name = join(folder, path);
  await expect(writeOut(nodeIo("1"), name, bytes)).rejects.toMatchObject({ hostProblem: code });
  for (const language of ["fr", "en"] as const) {
    const said = sayIn(language, { code, values: { name: "out.xlsx" } });
    expect(said).toContain("out.xlsx");
    expect(said).not.toMatch(/E[A-Z]{4,}|directory/);
  }
  expect(readdirSync(folder)).toEqual(before);
});

test("a file appears whole under its name", async () => {
  await writeOut(nodeIo("1"), join(folder, "out.xlsx"), bytes);
  expect(readdirSync(folder).sort()).toEqual(["file", "out.xlsx", "taken.xlsx"]);
});
