import { Script, createContext, runInContext, type Context } from "node:vm";
import { colourRuleBuilder, entryRuleBuilder } from "./rules.ts";
import { makerIn, type Maker, type Members, type Realm } from "./modelled.ts";
import { rangeObject } from "./range.ts";
import { services } from "./services.ts";
import { sheetObject } from "./sheet.ts";
import { spreadsheetObject } from "./spreadsheet.ts";
import { htmlService, uiObject } from "./ui.ts";
import { refuse } from "./google-error.ts";
import { addBook, type AuthMode, type World } from "./world.ts";

/** An Apps Script of our own: a project's script on a workbook, each execution in a realm of its own. */
export interface AppsScript {
  readonly world: World;
  /**
   * Calls a function of the script's top level, as a menu, a trigger, a cell or the sidebar would, in an execution of its own.
   * What it gives back is copied, as Google copies it. Rejects with the script's error, or when it used what is not modelled.
   */
  readonly run: (name: string, args?: readonly unknown[], mode?: AuthMode) => Promise<unknown>;
  /** The same with objects of Google's as arguments, such as an event. What it gives back is as the script made it. */
  readonly give: (name: string, given: (maker: Maker) => readonly unknown[]) => Promise<unknown>;
}

const overLimit = "Exceeded maximum execution time";

const enumerations: Members = {
  BandingTheme: { LIGHT_GREY: "LIGHT_GREY" },
  DeveloperMetadataVisibility: { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" },
  DeveloperMetadataLocationType: { SPREADSHEET: "SPREADSHEET", SHEET: "SHEET", ROW: "ROW", COLUMN: "COLUMN" },
  ProtectionType: { RANGE: "RANGE", SHEET: "SHEET" },
  BorderStyle: { SOLID: "SOLID" },
};

function spreadsheetService(maker: Maker): object {
  const { world } = maker;
  const book = (): object => spreadsheetObject(maker);
  const opened = (id: string): object => {
    const found = id === world.id ? world : world.books.get(id);
    if (!found)
      return refuse(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    if (found.owner !== world.user && !found.editors.includes(world.user))
      return refuse("You do not have permission to access the requested document.");
    return spreadsheetObject(maker.of(found));
  };
  return maker.make("SpreadsheetApp", {
    ...enumerations,
    getActive: book,
    getActiveSpreadsheet: book,
    openById: opened,
    create: (title: string) => spreadsheetObject(maker.of(addBook(world, title))),
    flush: () => null,
    getUi: () => uiObject(maker),
    newDataValidation: () => entryRuleBuilder(maker),
    newConditionalFormatRule: () => colourRuleBuilder(maker),
  });
}

/** What the web has and Apps Script has not stays away by itself: a bare realm has only JavaScript. Whether it has these two is not sure. */
const unsure = ["Intl", "structuredClone"];

function realmOf(world: World): { readonly context: Context; readonly maker: Maker } {
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
  return { context: Object.assign(context, globals), maker };
}

/** Puts a script on a workbook. */
export function openAppsScript(code: string, world: World): AppsScript {
  const script = new Script(code, { filename: "jalon.js" });

  async function execute<T>(
    mode: AuthMode,
    work: (context: Context, maker: Maker) => Promise<T>,
  ): Promise<T> {
    const { context, maker } = realmOf(Object.assign(world, { mode }));
    script.runInContext(context);
    try {
      return await work(context, maker);
    } finally {
      world.lockHeld = false;
      const missing = world.notModelled.splice(0);
      // oxlint-disable-next-line no-unsafe-finally
      if (missing.length > 0) throw new Error(`not modelled: ${missing.join(", ")}`);
      // oxlint-disable-next-line no-unsafe-finally
      if (world.killAt !== null && world.counts.calls >= world.killAt) throw new Error(overLimit);
    }
  }

  return {
    world,
    run: (name, args = [], mode = "FULL") =>
      execute(mode, async (context) => {
        const given = JSON.stringify(JSON.stringify(args));
        const call = `(async () => JSON.stringify({ result: await ${name}(...JSON.parse(${given})) }))()`;
        const told = await (runInContext(call, context) as Promise<string>);
        return (JSON.parse(told) as { readonly result?: unknown }).result;
      }),
    give: (name, given) =>
      execute("FULL", async (context, maker) => {
        const called = runInContext(`(async (given) => ${name}(...given))`, context) as (
          args: readonly unknown[],
        ) => Promise<unknown>;
        return called(given(maker));
      }),
  };
}
