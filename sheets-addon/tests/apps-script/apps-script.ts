import { Script, createContext, runInContext, type Context } from "node:vm";
import { colourRuleBuilder, entryRuleBuilder } from "./rules.ts";
import { makerIn, type Maker, type Members, type Realm } from "./modelled.ts";
import { rangeObject } from "./range.ts";
import { services } from "./services.ts";
import { sheetObject } from "./sheet.ts";
import { spreadsheetObject } from "./spreadsheet.ts";
import { htmlService, uiObject } from "./ui.ts";
import type { AuthMode, World } from "./world.ts";

/** An Apps Script of our own: a project's script on a workbook, each execution in a realm of its own. */
export interface AppsScript {
  readonly world: World;
  /**
   * Calls a function of the script's top level, as a menu, a trigger, a cell or the sidebar would, in an execution of its own.
   * What it gives back is copied, as Google copies it. Rejects with the script's error, or when it used what is not modelled.
   */
  readonly run: (name: string, args?: readonly unknown[], mode?: AuthMode) => Promise<unknown>;
}

const enumerations: Members = {
  BandingTheme: { LIGHT_GREY: "LIGHT_GREY" },
  DeveloperMetadataVisibility: { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" },
  DeveloperMetadataLocationType: { SPREADSHEET: "SPREADSHEET", SHEET: "SHEET", ROW: "ROW", COLUMN: "COLUMN" },
  ProtectionType: { RANGE: "RANGE", SHEET: "SHEET" },
};

function spreadsheetService(maker: Maker): object {
  const book = (): object => spreadsheetObject(maker);
  return maker.make("SpreadsheetApp", {
    ...enumerations,
    getActive: book,
    getActiveSpreadsheet: book,
    flush: () => null,
    getUi: () => uiObject(maker),
    newDataValidation: () => entryRuleBuilder(maker),
    newConditionalFormatRule: () => colourRuleBuilder(maker),
  });
}

/** What the web has and Apps Script has not stays away by itself: a bare realm has only JavaScript. Whether it has these two is not sure. */
const unsure = ["Intl", "structuredClone"];

function realmOf(world: World): Context {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false } });
  for (const name of unsure) runInContext(`delete globalThis.${name};`, context);
  Object.assign(context, { jalonNow: () => world.now });
  runInContext(
    `{ const now = jalonNow, Real = Date;
       delete globalThis.jalonNow;
       globalThis.Date = class extends Real {
         constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
         static now() { return now(); }
       }; }`,
    context,
  );
  const realm = runInContext("({ Array, Object, Date, Error })", context) as Realm;
  const maker = makerIn(realm, world, { range: rangeObject, sheet: sheetObject });
  const globals: Members = {
    SpreadsheetApp: spreadsheetService(maker),
    HtmlService: htmlService(maker),
    ...services(maker),
  };
  return Object.assign(context, globals);
}

/** Puts a script on a workbook. */
export function openAppsScript(code: string, world: World): AppsScript {
  const script = new Script(code, { filename: "jalon.js" });
  return {
    world,
    run: async (name, args = [], mode = "FULL") => {
      const context = realmOf(Object.assign(world, { mode }));
      script.runInContext(context);
      const given = JSON.stringify(JSON.stringify(args));
      const call = `(async () => JSON.stringify({ result: await ${name}(...JSON.parse(${given})) }))()`;
      try {
        const told = await (runInContext(call, context) as Promise<string>);
        return (JSON.parse(told) as { readonly result?: unknown }).result;
      } finally {
        const missing = world.notModelled.splice(0);
        // oxlint-disable-next-line no-unsafe-finally
        if (missing.length > 0) throw new Error(`not modelled: ${missing.join(", ")}`);
      }
    },
  };
}
