import type { RangeState } from "./range-state.ts";

/**
 * Google publishes no time for a call; its guidance ("Best practices", use batch operations) shows 100 rows of 100 cells set one by one taking
 * about 70 s and in one call about 1 s: so a call that reaches the workbook is budgeted 7 ms, and a block some 0.1 ms a cell beside.
 */
const secondsACall = 0.007;
const secondsACell = 0.0001;
/** Calls that Google answers from what the script holds already. */
const secondsInPlace = 0.001;

const reaching = /^(Range|RangeList|Sheet|Spreadsheet|Protection|Banding|NamedRange|Filter)\./;
const inPlace =
  /\.(getA1Notation|getRow|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getName|getSheetId|getSheet|getRange|getRangeList|getRanges)$/;
const blocks =
  /^Range\.(get|set)(Values?|Formulas?|NumberFormats?|DataValidations?|Backgrounds?|Notes?)$|^Range\.(clearContent|setDataValidation)$/;

/** A mail or a trigger takes about a second. */
const slow: Readonly<Record<string, number>> = { "MailApp.sendEmail": 1, "TriggerBuilder.create": 1 };

function cellsOf(state: unknown): number {
  const area = (state as Partial<RangeState> | null)?.area;
  return area ? (area.lastRow - area.row + 1) * (area.lastColumn - area.column + 1) : 1;
}

/** What a member costs: a call of it, and each cell that it carries. */
interface Cost {
  readonly call: number;
  readonly cell: number;
}

function costOf(member: string): Cost {
  const known = slow[member];
  if (known !== undefined) return { call: known, cell: 0 };
  if (inPlace.test(member) || !reaching.test(member)) return { call: secondsInPlace, cell: 0 };
  return { call: secondsACall, cell: blocks.test(member) ? secondsACell : 0 };
}

const costs = new Map<string, Cost>();

/** Seconds budgeted for one call. */
export function secondsOf(member: string, state: unknown): number {
  const cost = costs.get(member) ?? costOf(member);
  costs.set(member, cost);
  return cost.call + (cost.cell === 0 ? 0 : cellsOf(state) * cost.cell);
}
