import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { jalon } from "./main.ts";
import { testingIo } from "./testing-io.ts";
import { loadFile } from "@jalon/files";

const calc = process.env["JALON_SOFFICE"] ?? "soffice";
const portfolio = [
  "Nom du projet;Programme;Météo;Début;Date de fin;Budget révisé",
  "Guichet unique;Numérique;Vert;2026-03-01;2027-12-31;1250000",
  "=1+1;Numérique;Orange;2026-09-15;2027-01-31;80000",
  "Été à l'œuvre;RH;Rouge;2026-10-15;2027-02-28;90000",
  "",
].join("\n");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jalon-calc-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(bytes: Uint8Array, format: string): Uint8Array {
  const from = join(folder, `register.xlsx`);
  writeFileSync(from, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "out");
  execFileSync(calc, [profile, "--headless", "--convert-to", format, "--outdir", out, from], {
    stdio: "ignore",
  });
  return new Uint8Array(readFileSync(join(out, `register.${format.split(":")[0]}`)));
}

async function governed(): Promise<Uint8Array> {
  const io = testingIo({ "portfolio.csv": portfolio });
  await jalon(["adopt", "portfolio.csv", "--lang", "fr", "--accept-repairs", "-o", "out.xlsx"], io);
  const io2 = testingIo(Object.fromEntries(io.files));
  await jalon(["prioritise", "out.xlsx", "--lang", "fr", "-o", "ranked.xlsx"], io2);
  return io2.files.get("ranked.xlsx") ?? new Uint8Array();
}

describe("another spreadsheet program opens what we write", () => {
  test("cells, drop-downs, colours and names are there, and text that looks like a formula is text", async () => {
    const saved = await governed();
    const content = strFromU8(unzipSync(convert(saved, "ods"))["content.xml"] ?? new Uint8Array());
    const has = (text: string): boolean => content.includes(text);
    const lists = [...content.matchAll(/cell-content-is-in-list\(([^)]*)\)/g)].map(([, list = ""]) =>
      list.replace(/&apos;/g, "'"),
    );
    expect(["Guichet unique", "<text:p>=1+1</text:p>"].filter((text) => !has(text))).toEqual([]);
    expect(has("of:=1+1")).toBe(false);
    expect(lists.some((list) => list.startsWith("[$'Listes Jalon'.$"))).toBe(true);
    expect(content.match(/<calcext:conditional-format /g)?.length).toBeGreaterThan(0);
    expect(has('"jalon.projects.name"')).toBe(true);
  });

  test("the workbook that it saves again is still the same register", async () => {
    const saved = await governed();
    const ours = (await loadFile("ours.xlsx", saved)).workbook;
    const theirs = (await loadFile("theirs.xlsx", convert(saved, "xlsx:Calc MS Excel 2007 XML"))).workbook;
    expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
    expect(theirs.sheets[0]?.rows.map((row) => row.slice(0, 6))).toEqual(
      ours.sheets[0]?.rows.map((row) => row.slice(0, 6)),
    );
    const governedNames = (names: typeof ours.names): string[] =>
      names
        .filter(({ name }) => name.startsWith("jalon."))
        .map(({ name }) => name)
        .sort();
    expect(governedNames(theirs.names)).toEqual(governedNames(ours.names));
  });
});
