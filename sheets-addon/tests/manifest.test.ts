import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifest = JSON.parse(readFileSync(new URL("../appsscript.json", import.meta.url), "utf8")) as {
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
};

test("the manifest asks for the workbook that is open, and no other", () => {
  expect(manifest.runtimeVersion).toBe("V8");
  expect(manifest.oauthScopes).not.toContain("https://www.googleapis.com/auth/spreadsheets");
  expect(manifest.oauthScopes).toContain("https://www.googleapis.com/auth/spreadsheets.currentonly");
});
