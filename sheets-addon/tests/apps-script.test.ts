import { describe, expect, test } from "vitest";
import { openAppsScript, type AppsScript } from "./apps-script/apps-script.ts";
import { pass, paste, type, type Typist } from "./apps-script/typing.ts";
import { cellIn, type SheetState } from "./apps-script/sheet-state.ts";
import { newWorld, type World } from "./apps-script/world.ts";

const auth = "https://www.googleapis.com/auth/";
const scopes = ["spreadsheets", "script.send_mail", "script.scriptapp", "userinfo.email"].map(
  (name) => auth + name,
);

/** A script whose function `f` is this. */
const scriptOf = (body: string, over: Partial<World> = {}): AppsScript =>
  openAppsScript(
    `function f(a) { const sheet = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`,
    newWorld({ scopes, ...over }),
  );

const firstOf = ({ world }: AppsScript): SheetState => world.sheets[0] as SheetState;
const first = "Feuille 1";
const typist = (script: AppsScript, user = script.world.owner): Typist => ({
  script,
  book: script.world,
  user,
});

describe("the realm of an execution", () => {
  test.each([
    "setTimeout",
    "fetch",
    "URL",
    "TextEncoder",
    "atob",
    "crypto",
    "performance",
    "process",
    "document",
    "require",
  ])("has no %s", async (name) => {
    expect(await scriptOf(`return typeof ${name};`).run("f")).toBe("undefined");
  });

  test("remembers nothing of the one before, waits for promises, and has the world's clock", async () => {
    const script = openAppsScript(
      "let times = 0; async function f() { await null; times += 1; return [times, Date.now(), new Date().getTime()]; }",
      newWorld({ now: 86_400_000 }),
    );
    expect(await script.run("f")).toEqual([1, 86_400_000, 86_400_000]);
    expect(await script.run("f")).toEqual([1, 86_400_000, 86_400_000]);
  });

  test("what is not modelled is loud, by its name, even when the script catches it", async () => {
    await expect(scriptOf("sheet.getCharts();").run("f")).rejects.toThrow("not modelled: Sheet.getCharts");
    await expect(scriptOf("try { sheet.getCharts(); } catch { return 1; }").run("f")).rejects.toThrow(
      "Sheet.getCharts",
    );
    await expect(scriptOf("sheet.name = 'x';").run("f")).rejects.toThrow("not modelled: Sheet.name =");
  });

  test("arrays, dates and errors are the realm's own", async () => {
    const body = `sheet.getRange("A1").setNumberFormat("yyyy-mm-dd").setValue(46082);
      const [[day]] = sheet.getRange("A1").getValues();
      try { sheet.getRange(0, 1); } catch (error) { return [day instanceof Date, sheet.getRange("A1").getValues() instanceof Array, error instanceof Error, error.name]; }`;
    expect(await scriptOf(body).run("f")).toEqual([true, true, true, "Exception"]);
  });

  test("the page is given no Date, and no function whose name ends with an underscore", async () => {
    await expect(scriptOf("return { day: new Date() };").callFromPage("f")).rejects.toThrow(
      "a Date cannot be carried",
    );
    await expect(scriptOf("").callFromPage("f_")).rejects.toThrow("has no function f_");
  });
});

describe("what is entered is read by the locale", () => {
  test.each([
    { locale: "fr_FR", text: "31/01/2026", want: 46053 },
    { locale: "en_GB", text: "31/01/2026", want: 46053 },
    { locale: "en_US", text: "31/01/2026", want: "31/01/2026" },
    { locale: "en_US", text: "01/31/2026", want: 46053 },
    { locale: "fr_FR", text: "1,5", want: 1.5 },
    { locale: "fr_FR", text: "1.5", want: "1.5" },
    { locale: "en_US", text: "1.5", want: 1.5 },
    { locale: "en_US", text: "1,234", want: 1234 },
    { locale: "fr_FR", text: "1 234,5", want: 1234.5 },
    { locale: "fr_FR", text: "12%", want: 0.12 },
    { locale: "fr_FR", text: "1-2", want: 46054 },
    { locale: "en_US", text: "1-2", want: 46024 },
    { locale: "fr_FR", text: "VRAI", want: true },
  ])("$text in $locale", async ({ locale, text, want }) => {
    const script = scriptOf("", { locale });
    await type(typist(script, script.world.owner), first, 0, 0, text);
    expect(cellIn(firstOf(script), 0, 0).value).toBe(want);
  });

  test("midnight is the spreadsheet's, whatever the zone", async () => {
    for (const timeZone of ["Pacific/Auckland", "America/New_York", "Asia/Kolkata", "Europe/Paris"]) {
      const body = `const range = sheet.getRange("A1").setNumberFormat("yyyy-mm-dd").setValue(46082);
        return Utilities.formatDate(range.getValue(), "${timeZone}", "yyyy-MM-dd");`;
      expect(await scriptOf(body, { timeZone }).run("f")).toBe("2026-03-01");
    }
  });
});

describe("people", () => {
  const own = (script: AppsScript, editors: string[]): void => {
    const area = { row: 0, column: 0, lastRow: 3, lastColumn: 3 };
    firstOf(script).protections.push({ area, editors, description: "", warningOnly: false });
  };

  test("only the owner and those who may edit a protected range do", async () => {
    const script = scriptOf("sheet.getRange('A1').setValue(1);");
    own(script, ["ana@exemple.fr"]);
    const sheet = firstOf(script);
    await type(typist(script, "ana@exemple.fr"), first, 0, 0, "oui");
    await type(typist(script, script.world.owner), first, 0, 1, "oui");
    const refused = type(typist(script, "bo@exemple.fr"), first, 0, 2, "non");
    await expect(refused).rejects.toThrow("protected from bo@exemple.fr");
    await type(typist(script, "bo@exemple.fr"), first, 9, 9, "oui");
    script.world.user = "bo@exemple.fr";
    await expect(script.run("f")).rejects.toThrow("protected cell");
    expect([0, 1, 2].map((column) => cellIn(sheet, 0, column).value)).toEqual(["oui", "oui", ""]);
  });

  test("a rule that refuses keeps the typed text out, and is gone where somebody pastes", async () => {
    const script = scriptOf(
      `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 31).setAllowInvalid(false).build();
       sheet.getRange("A1:B2").setDataValidation(rule);`,
    );
    await script.run("f");
    const hand = typist(script, "ana@exemple.fr");
    const sheet = firstOf(script);
    await expect(type(hand, first, 0, 0, "quarante")).rejects.toThrow("violates the data validation rules");
    await type(hand, first, 0, 0, "12,5");
    await paste(hand, first, 0, 0, [["quarante", "x"]]);
    expect(cellIn(sheet, 0, 0)).toMatchObject({ value: "quarante", rule: null });
    expect(cellIn(sheet, 1, 0).rule).not.toBeNull();
  });

  test("edits tell the simple trigger as their author and installed ones as their creator; scripts tell none", async () => {
    const script = openAppsScript(
      `const note = (how, e) => { const sheet = e.source.getSheets()[0];
         sheet.appendRow([how, String(e.value), String(e.oldValue), e.range.getA1Notation()]); };
       function onEdit(e) { note("simple", e); }
       function stamp(e) { note("installed " + Session.getActiveUser().getEmail(), e); }
       function install() { ScriptApp.newTrigger("stamp").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`,
      newWorld({ scopes }),
    );
    await script.run("install");
    const hand = typist(script, "ana@exemple.fr");
    const sheet = firstOf(script);
    await type(hand, first, 0, 0, "un");
    await paste(hand, first, 0, 0, [["deux", "trois"]]);
    const told = sheet.cells.slice(1).map((cells) => cells.map((cell) => cell?.value));
    expect(told).toEqual([
      ["simple", "un", "undefined", "A1"],
      ["installed pmo@exemple.fr", "un", "undefined", "A1"],
      ["simple", "undefined", "undefined", "A1:B1"],
      ["installed pmo@exemple.fr", "undefined", "undefined", "A1:B1"],
    ]);
    expect(script.world.user).toBe("pmo@exemple.fr");
  });

  test("time triggers run when their time has come", async () => {
    const script = openAppsScript(
      `function nightly() { SpreadsheetApp.getActive().getSheets()[0].appendRow(["nuit"]); }
       function install() { ScriptApp.newTrigger("nightly").timeBased().atHour(2).everyDays(1).create(); }`,
      newWorld({ scopes }),
    );
    await script.run("install");
    await pass(script, 60);
    await pass(script, 1440);
    expect(firstOf(script).cells.map((cells) => cells.map((cell) => cell?.value))).toEqual([["nuit"]]);
  });
});

describe("limits", () => {
  test.each([
    {
      name: "20 triggers a user",
      body: "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create();",
      said: "too many triggers",
    },
    {
      name: "9 KB a property",
      body: "PropertiesService.getDocumentProperties().setProperty('a', 'é'.repeat(4700));",
      said: "Argument too large: value",
    },
    {
      name: "500 KB a store",
      body: "for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000));",
      said: "property storage quota",
    },
    {
      name: "100 KB a cache entry",
      body: "CacheService.getUserCache().put('a', 'x'.repeat(110000));",
      said: "Argument too large: value",
    },
    {
      name: "mails a day",
      body: "for (let i = 0; i < 101; i++) MailApp.sendEmail({ to: 'a@b.fr', subject: 's', body: 'b' });",
      said: "too many times for one day: email",
    },
    {
      name: "10 million cells",
      body: "sheet.insertRowsAfter(1000, 400000);",
      said: "above the limit of 10000000 cells",
    },
    {
      name: "a lock that another holds",
      body: "LockService.getDocumentLock().waitLock(10);",
      said: "Lock timeout",
    },
    {
      name: "permissions",
      body: "UrlFetchApp.fetch('https://example.com');",
      said: "UrlFetchApp is not defined",
    },
  ])("$name", async ({ body, said }) => {
    await expect(scriptOf(body, { lockedByAnother: true }).run("f")).rejects.toThrow(said);
  });

  test("a permission that was not asked for is not there", async () => {
    const script = scriptOf("MailApp.getRemainingDailyQuota();", {
      scopes: [`${auth}spreadsheets.currentonly`],
    });
    await expect(script.run("f")).rejects.toThrow(
      "Required permissions: https://www.googleapis.com/auth/script.send_mail",
    );
  });

  test("calls are counted and budgeted, a block as one; and any call can be made to fail", async () => {
    const script = scriptOf("sheet.getRange(1, 1, 1000, 10).getValues();");
    await script.run("f");
    const { counts } = script.world;
    expect(counts.byMember.get("Range.getValues")).toBe(1);
    expect(counts.seconds).toBeCloseTo(1.01, 1);
    script.world.failAt = counts.calls + 4;
    await expect(script.run("f")).rejects.toThrow("Service Spreadsheets failed while accessing document");
    await script.run("f");
  });
});
