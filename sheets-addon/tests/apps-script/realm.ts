import { createContext, runInContext, type Context } from "node:vm";
import { refuse } from "./google-error.ts";
import { makerIn, type Maker, type Members, type Realm } from "./modelled.ts";
import { rangeObject } from "./range.ts";
import { colourRuleBuilder, entryRuleBuilder } from "./rules.ts";
import { services } from "./services.ts";
import { sheetObject } from "./sheet.ts";
import { spreadsheetObject } from "./spreadsheet.ts";
import { htmlService, uiObject } from "./ui.ts";
import { addBook, type World } from "./world.ts";

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

/** A realm for one execution, with Google's services and nothing of the web; and what makes Google's objects in it. */
export function realmOf(world: World): { readonly context: Context; readonly maker: Maker } {
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
