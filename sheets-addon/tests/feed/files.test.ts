import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { feedFiles, writeFeedFolder } from "../../../scripts/sheets-feed.mjs";
import { feedScript } from "./open-feed.ts";

test("Google is given the feed's script and its manifest, and nothing else", async () => {
  const folder = await writeFeedFolder();
  expect(readdirSync(folder).sort()).toEqual([...feedFiles].sort());
  expect(readFileSync(join(folder, "feed.js"), "utf8")).toBe(feedScript);
  const ignored = readFileSync(new URL("../../feed/.claspignore", import.meta.url), "utf8")
    .trim()
    .split("\n");
  expect(ignored).toEqual(["**/**", ...feedFiles.map((file) => `!${file}`)]);
});
