import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sidebarWords } from "../../sidebar/sidebar-words.ts";
import { sheetsWords } from "../../src/sheets-words.ts";

const folder = fileURLToPath(new URL("../../sidebar/", import.meta.url));
const words = { ...sheetsWords, ...sidebarWords };

test("every problem that the sidebar speaks of has words in French and in English", () => {
  const sources = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));
  const text = sources.map((file) => readFileSync(`${folder}${file}`, "utf8")).join("\n");
  const codes = [...new Set(text.match(/"sheets-[a-z-]+"/g))].map((code) => code.slice(1, -1));
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) {
    const { fr = "", en = "" } = words[code] ?? {};
    expect([code, fr.length > 20, en.length > 20, fr === en]).toEqual([code, true, true, false]);
  }
});
