import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { scopesUsed } from "./scopes-used.ts";
import { realScript } from "./real-script.ts";
import { declaredScopes } from "./script-host.ts";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"));
const textOf = (file: string): string => readFileSync(new URL(file, source), "utf8");
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const services =
  /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|Session|MailApp|ScriptApp|UrlFetchApp|Utilities|GoogleAppsScript)\./;
const namesGoogle = (text: string): boolean => services.test(withoutComments(text));

test("only workbook/ names Google's services", () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !file.startsWith("workbook/") && namesGoogle(textOf(file)))).toEqual([]);
  expect(files.filter((file) => namesGoogle(textOf(file))).length).toBeGreaterThan(8);
});

test("seen to fail: a service named elsewhere, but not in a comment", () => {
  expect([namesGoogle("SpreadsheetApp.flush();"), namesGoogle("/** On SpreadsheetApp. */")]).toEqual([
    true,
    false,
  ]);
});

test("main.ts only lists names", () => {
  const left = withoutComments(textOf("main.ts")).replaceAll(/export \{[^}]*\} from "[^"]+";/g, "");
  expect(left.trim()).toBe("");
});

test("the manifest declares the permissions that the script uses, and no other", () => {
  expect([...scopesUsed(realScript)].sort()).toEqual([...declaredScopes].sort());
});

test.each([
  { code: `SpreadsheetApp.openById("x");`, scope: "spreadsheets" },
  { code: `MailApp.sendEmail({});`, scope: "script.send_mail" },
  { code: `const ui = SpreadsheetApp.getUi(); ui.showSidebar(page);`, scope: "script.container.ui" },
  { code: `Session.getActiveUser().getEmail();`, scope: "userinfo.email" },
  { code: `ScriptApp.newTrigger("f");`, scope: "script.scriptapp" },
  { code: `UrlFetchApp.fetch("https://example.com");`, scope: "script.external_request" },
])("seen to fail: $code needs $scope", ({ code, scope }) => {
  expect(scopesUsed(code)).toContain(`https://www.googleapis.com/auth/${scope}`);
});

test("nothing that Apps Script does not have is named in the script", () => {
  const absent =
    /\b(setTimeout|setInterval|fetch|TextEncoder|TextDecoder|structuredClone|localStorage|XMLHttpRequest)\(/;
  expect(absent.exec(realScript)?.[0]).toBeUndefined();
});
