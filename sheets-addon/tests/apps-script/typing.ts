import { addressOf, columnLetters, type Area } from "@jalon/core";
import type { AppsScript } from "./apps-script.ts";
import { entered } from "./entered.ts";
import type { Maker } from "./modelled.ts";
import { isProtectedFrom } from "./moves.ts";
import { userObject } from "./protection.ts";
import { lets, refusalOf } from "./rules.ts";
import { cellIn, ownCell, type SheetState } from "./sheet-state.ts";
import { spreadsheetObject } from "./spreadsheet.ts";
import type { AuthMode, World } from "./world.ts";

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

/** What stood in a cell before and stands in it now; told for single cells alone. */
interface Edited {
  readonly area: Area;
  readonly before: unknown;
}

function eventOf(
  maker: Maker,
  { book, user, isTold = true }: Typist,
  sheet: SheetState,
  { area, before }: Edited,
): object {
  const inBook = maker.of(book);
  const single = area.row === area.lastRow && area.column === area.lastColumn;
  return maker.make("EditEvent", {
    source: spreadsheetObject(inBook),
    range: inBook.range(sheet, area),
    user: userObject(maker, isTold ? user : ""),
    authMode: maker.world.mode,
    ...(single ? { value: cellIn(sheet, area.row, area.column).value } : { value: undefined }),
    oldValue: single && before !== "" ? before : undefined,
  });
}

async function tell(
  typist: Typist,
  sheet: SheetState,
  edited: Edited,
  trigger: { readonly handler: string; readonly as: string; readonly mode: AuthMode },
): Promise<void> {
  const { world } = typist.script;
  const before = world.user;
  world.user = trigger.as;
  try {
    const given = (maker: Maker) => [eventOf(maker, typist, sheet, edited)];
    await typist.script.give(trigger.handler, given, trigger.mode);
  } finally {
    world.user = before;
  }
}

/** Runs the triggers that wait for edits of the workbook: the simple one of its own script as who typed, each installed one as who installed it. */
export async function tellTriggers(
  typist: Typist,
  sheet: SheetState,
  area: Area,
  before: unknown = "",
): Promise<void> {
  const { script, book, user } = typist;
  const edited = { area, before };
  if (book === script.world && script.has("onEdit"))
    await tell(typist, sheet, edited, { handler: "onEdit", as: user, mode: "LIMITED" });
  for (const { on, handler, creator, book: watched } of script.world.triggers)
    if (on === "onEdit" && watched === book.id)
      await tell(typist, sheet, edited, { handler, as: creator, mode: "FULL" });
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
  const { value: before } = cell;
  const { value: after, formula, format } = entered(value, cell.format, typist.book);
  if (cell.rule && formula === null && !lets(cell.rule, after))
    throw new Error(refusalOf(cell.rule, addressOf({ row, column })));
  Object.assign(cell, { value: after, formula, format: cell.format || (format ?? "") });
  await tellTriggers(typist, sheet, area, before);
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

/** Time passes: triggers of time that have come round run once, as who installed them. */
export async function pass({ world, give }: AppsScript, minutes: number): Promise<void> {
  world.now += minutes * 60_000;
  for (const { on, handler, creator, everyMinutes } of world.triggers) {
    if (on !== "clock" || everyMinutes === null || everyMinutes > minutes) continue;
    const before = world.user;
    world.user = creator;
    try {
      await give(handler, (maker) => [maker.make("TimeEvent", { authMode: "FULL" })]);
    } finally {
      world.user = before;
    }
  }
}
