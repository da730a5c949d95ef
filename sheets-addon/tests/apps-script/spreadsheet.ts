import { refuse } from "./google-error.ts";
import { metadataMembers } from "./metadata.ts";
import { stateOf, type Maker, type Members } from "./modelled.ts";
import { userObject } from "./protection.ts";
import type { RangeState } from "./range-state.ts";
import { newSheet, type SheetState } from "./sheet-state.ts";
import { freshId, type NamedRangeState } from "./world.ts";

function namedRangeObject(maker: Maker, named: NamedRangeState): object {
  const { world } = maker;
  const self: object = maker.make("NamedRange", {
    getName: () => named.name,
    getRange: () => maker.range(named.sheet, named.area),
    setRange: (range: object) => {
      const { sheet, area } = stateOf(range) as RangeState;
      Object.assign(named, { sheet, area });
      return self;
    },
    remove: () => {
      world.names = world.names.filter((one) => one !== named);
      return null;
    },
  });
  return self;
}

const nameShape = /^[A-Za-z_\u00c0-\u024f][A-Za-z0-9_\u00c0-\u024f]{0,249}$/;

function nameMembers(maker: Maker): Members {
  const { world } = maker;
  return {
    getNamedRanges: () => world.names.map((named) => namedRangeObject(maker, named)),
    setNamedRange: (name: string, range: object) => {
      if (!nameShape.test(name)) refuse(`The name "${name}" is not a valid name for a named range.`);
      const { sheet, area } = stateOf(range) as RangeState;
      const known = world.names.find((one) => one.name === name);
      if (known) Object.assign(known, { sheet, area });
      else world.names.push({ name, sheet, area });
    },
    removeNamedRange: (name: string) => {
      if (!world.names.some((one) => one.name === name)) refuse(`Named range "${name}" does not exist.`);
      world.names = world.names.filter((one) => one.name !== name);
    },
  };
}

function sheetMembers(maker: Maker): Members {
  const { world } = maker;
  const found = (name: string): SheetState | undefined => world.sheets.find((sheet) => sheet.name === name);
  return {
    getSheets: () => world.sheets.map((sheet) => maker.sheet(sheet)),
    getSheetByName: (name: string) => {
      const sheet = found(name);
      return sheet ? maker.sheet(sheet) : null;
    },
    getSheetById: (id: number) => {
      const sheet = world.sheets.find((one) => one.id === id);
      return sheet ? maker.sheet(sheet) : null;
    },
    getActiveSheet: () => maker.sheet(world.sheets[0] as SheetState),
    setActiveSheet: (sheet: object) => {
      world.shown.selected = { sheet: (stateOf(sheet) as SheetState).name, a1: "A1" };
      return sheet;
    },
    insertSheet: (name: string, at?: number) => {
      if (world.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
        refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const sheet = newSheet(freshId(world), name);
      world.sheets.splice(at ?? world.sheets.length, 0, sheet);
      return maker.sheet(sheet);
    },
    deleteSheet: (sheet: object) => {
      const gone = stateOf(sheet) as SheetState;
      if (world.sheets.every((one) => one === gone || one.hidden))
        refuse("You can't remove all the visible sheets in a document.");
      world.sheets = world.sheets.filter((one) => one !== gone);
      world.names = world.names.filter((one) => one.sheet !== gone);
      world.metadata = world.metadata.filter((one) => one.sheet !== gone);
    },
  };
}

/** The workbook as a script sees it. */
export function spreadsheetObject(maker: Maker): object {
  const { world } = maker;
  const made: object = maker.make("Spreadsheet", {
    getId: () => world.id,
    getName: () => world.title,
    getSpreadsheetTimeZone: () => world.timeZone,
    getSpreadsheetLocale: () => world.locale,
    addEditors: (users: string[]) => {
      world.editors = [...new Set([...world.editors, ...users])];
      return made;
    },
    getOwner: () => userObject(maker, world.owner),
    getEditors: () => world.editors.map((email) => userObject(maker, email)),
    getUrl: () => `https://docs.google.com/spreadsheets/d/${world.id}/edit`,
    toast: (words: string) => {
      world.shown.toasts.push(words);
    },
    ...sheetMembers(maker),
    ...nameMembers(maker),
    ...metadataMembers(maker, { sheet: null, area: null }, () => made),
  });
  return made;
}
