import { addressOf, columnLetters, type Area } from "@jalon/core";
import type { AppsScript } from "./apps-script.ts";
import { entered } from "./entered.ts";
import type { Maker } from "./modelled.ts";
import { isProtectedFrom } from "./moves.ts";
import { userObject } from "./protection.ts";
import { lets, refusalOf } from "./rules.ts";
import { cellIn, ownCell, type SheetState } from "./sheet-state.ts";
import { spreadsheetObject } from "./spreadsheet.ts";
import type { World } from "./world.ts";

/** Somebody at a workbook. */
export interface Typist {
  readonly script: AppsScript;
  readonly book: World;
  readonly user: string;
  /** False where Google does not tell the script who typed. */
  readonly isTold?: boolean;
}

/** The sheet of that name. */
export function sheetIn(book: World, name: string): SheetState {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function eventOf(maker: Maker, { book, user, isTold = true }: Typist, sheet: SheetState, area: Area): object {
  const inBook = maker.of(book);
  const single = area.row === area.lastRow && area.column === area.lastColumn;
  return maker.make("EditEvent", {
    source: spreadsheetObject(inBook),
    range: inBook.range(sheet, area),
    user: userObject(maker, isTold ? user : ""),
    authMode: "FULL",
    ...(single ? { value: cellIn(sheet, area.row, area.column).value } : {}),
  });
}

/** Runs the triggers that wait for edits of the workbook, each as who installed it. */
export async function tellTriggers(typist: Typist, sheet: SheetState, area: Area): Promise<void> {
  const { world } = typist.script;
  const before = world.user;
  for (const { handler, creator } of world.triggers.filter(
    (one) => one.on === "onEdit" && one.book === typist.book.id,
  )) {
    world.user = creator;
    try {
      await typist.script.give(handler, (maker) => [eventOf(maker, typist, sheet, area)]);
    } finally {
      world.user = before;
    }
  }
}

function areaFrom(row: number, column: number, rows: readonly (readonly unknown[])[]): Area {
  const width = Math.max(...rows.map((cells) => cells.length));
  return { row, column, lastRow: row + rows.length - 1, lastColumn: column + width - 1 };
}

function checkProtection({ script, book, user }: Typist, sheet: SheetState, area: Area): void {
  const { world } = script;
  const before = world.user;
  world.user = user;
  const isProtected = isProtectedFrom(book, sheet, area);
  world.user = before;
  if (isProtected)
    throw new Error(
      `protected from ${user}: ${sheet.name}!${addressOf(area)}:${columnLetters(area.lastColumn)}`,
    );
}

/** Types a value into a cell as a user does; throws what Google shows them where they may not, or a rule refuses it. */
export async function type(
  typist: Typist,
  sheetName: string,
  row: number,
  column: number,
  value: unknown,
): Promise<void> {
  const sheet = sheetIn(typist.book, sheetName);
  const area = areaFrom(row, column, [[value]]);
  checkProtection(typist, sheet, area);
  const cell = ownCell(sheet, row, column);
  const { value: after, formula } = entered(value, cell.format, typist.book);
  if (cell.rule && formula === null && !lets(cell.rule, after))
    throw new Error(refusalOf(cell.rule, addressOf({ row, column })));
  Object.assign(cell, { value: after, formula });
  await tellTriggers(typist, sheet, area);
}

/** Pastes cells as a user does: whatever rule was there goes, with notes and looks. */
export async function paste(
  typist: Typist,
  sheetName: string,
  row: number,
  column: number,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const sheet = sheetIn(typist.book, sheetName);
  const area = areaFrom(row, column, rows);
  checkProtection(typist, sheet, area);
  rows.forEach((cells, down) =>
    cells.forEach((value, right) => {
      const cell = ownCell(sheet, row + down, column + right);
      const { value: after, formula } = entered(value, "", typist.book);
      Object.assign(cell, { value: after, formula, rule: null });
    }),
  );
  await tellTriggers(typist, sheet, area);
}
