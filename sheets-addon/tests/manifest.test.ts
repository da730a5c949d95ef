import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestProblems } from "./manifest-problems.ts";

const text = readFileSync(new URL("../appsscript.json", import.meta.url), "utf8");

test("the manifest is valid, and asks for the workbook that is open and no other", () => {
  expect(manifestProblems(text)).toEqual([]);
  expect(text).not.toContain('auth/spreadsheets"');
  expect(text).toContain("auth/spreadsheets.currentonly");
});

test.each([
  { name: "no JSON", given: text.replace("{", ""), said: "no JSON" },
  { name: "another engine", given: text.replace("V8", "DEPRECATED_ES5"), said: "runtimeVersion is not V8" },
  {
    name: "a misspelt key",
    given: text.replace("oauthScopes", "oauthscopes"),
    said: "unknown key oauthscopes",
  },
  {
    name: "a misspelt scope",
    given: text.replace("currentonly", "current"),
    said: "unknown scope https://www.googleapis.com/auth/spreadsheets.current",
  },
  {
    name: "a scope twice",
    given: text.replace("script.container.ui", "userinfo.email"),
    said: "a scope is there twice",
  },
  { name: "no time zone", given: text.replace("Europe/Paris", "Europe/Lutece"), said: "timeZone is none" },
  { name: "another log", given: text.replace("STACKDRIVER", "ALL"), said: "exceptionLogging is neither" },
])("seen to fail: $name", ({ given, said }) => {
  expect(manifestProblems(given)).toContain(said);
});
