import type { Position } from "@jalon/core";
import { cellsText, splitAreas } from "../addresses.ts";
import { takeBands, type Band } from "../bands.ts";
import type { ToldCulture } from "../culture-of.ts";
import { codeOf, tooBig } from "../excel-problem.ts";
import { dressNamespace } from "../kept-dress.ts";
import type { Block } from "../read-cells.ts";
import { bytesACell, joined, type Told } from "../read-workbook.ts";
import { has, type Context } from "./run.ts";

/** How many sheets are measured before their names are known. */
export const sheetsAtOnce = 16;

const mostAnswered = 4_200_000;
const bytesACellAtLeast = 40;
const placed = "rowIndex,columnIndex,rowCount,columnCount";
const cells = "values,formulas,valueTypes,numberFormat";

/** The used ranges of the first sheets, asked for before the sheets are known by name. */
function peeked({ workbook }: Context, count: number): Excel.Range[] {
  const ranges: Excel.Range[] = [];
  let sheet = workbook.worksheets.getFirst();
  for (let index = 0; index < count; index += 1) {
    if (index > 0) sheet = sheet.getNextOrNullObject();
    ranges.push(sheet.getUsedRangeOrNullObject(true).load(placed));
  }
  return ranges;
}

/** How many bytes a cell will take, from the last row of the sheet that holds most. */
function expectedBytesACell(used: readonly Excel.Range[], lastRows: readonly Excel.Range[]): number {
  const sizeOf = (range: Excel.Range) => (range.isNullObject ? 0 : range.rowCount * range.columnCount);
  const largest = used.reduce((most, range, index) => {
    const before = used[most];
    return before && sizeOf(before) >= sizeOf(range) ? most : index;
  }, 0);
  const row = lastRows[largest];
  if (!row || row.isNullObject) return bytesACellAtLeast;
  return Math.max(bytesACellAtLeast, bytesACell(blockOf({ band: { row: 0, column: 0 }, range: row })));
}

interface AskedCulture {
  readonly culture: Excel.CultureInfo;
  readonly dates: Excel.DatetimeFormatInfo;
}

/** How dates are written here; not known before 1.12. A comfort: it is left out when Excel is asked again for less. */
function askCulture({ workbook }: Context): AskedCulture | null {
  if (!has("1.12")) return null;
  const culture = workbook.application.cultureInfo.load("name");
  return { culture, dates: culture.datetimeFormat.load("shortDatePattern") };
}

function toldCulture(asked: AskedCulture | null): ToldCulture | null {
  return asked && { name: asked.culture.name, shortDatePattern: asked.dates.shortDatePattern };
}

/** First question: what there is, and how large. One more where there are more sheets than are asked for at once. */
type Survey = Awaited<ReturnType<typeof survey>>;

async function survey(context: Context, atOnce: number) {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  const epoch = workbook.functions.date(2000, 1, 1).load("value");
  const culture = atOnce > 0 ? askCulture(context) : null;
  const part = workbook.customXmlParts.getByNamespace(dressNamespace).getOnlyItemOrNullObject().load("id");
  const ranges = peeked(context, atOnce);
  const lastRows = ranges.map((range) => range.getLastRow().load(cells));
  await context.sync();
  const others = sheets.items.slice(atOnce).map((sheet) => sheet.getUsedRangeOrNullObject(true).load(placed));
  if (others.length > 0) await context.sync();
  const used = [...ranges, ...others].slice(0, sheets.items.length);
  const atFirst = expectedBytesACell(used, lastRows);
  for (const row of lastRows) row.untrack();
  return {
    workbook,
    sheets: sheets.items,
    names: names.items,
    tables: tables.items,
    epoch,
    culture,
    part,
    used,
    atFirst,
  };
}

function bandOf(range: Excel.Range, sheet: number): Band[] {
  if (range.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return [{ sheet, row, column, lastRow: row + rowCount - 1, lastColumn: column + columnCount - 1 }];
}

interface Asked {
  readonly sheet: number;
  readonly band: Band;
  readonly range: Excel.Range;
}

function ask(sheets: readonly Excel.Worksheet[], bands: readonly Band[]): Asked[] {
  return bands.flatMap((band) => {
    const range = sheets[band.sheet]?.getRange(cellsText(band)).load(cells);
    return range ? [{ sheet: band.sheet, band, range }] : [];
  });
}

const blockOf = ({ band, range }: Pick<Asked, "range"> & { band: Position }): Block => {
  const { values, formulas, valueTypes, numberFormat } = range;
  range.untrack();
  return {
    row: band.row,
    column: band.column,
    values,
    formulas,
    valueTypes,
    numberFormat: numberFormat as string[][],
  };
};

/** What stands beside the cells, asked for with the first of them. */
interface Beside {
  readonly xml: OfficeExtension.ClientResult<string> | null;
  readonly tables: readonly Excel.Range[];
  readonly merges: readonly (Excel.RangeAreas | null)[];
}

function askBeside({ part, sheets, tables, used }: Survey): Beside {
  return {
    xml: part.isNullObject ? null : part.getXml(),
    tables: tables.map((table) => table.getRange().load("address")),
    merges: used.map((range, index) => {
      const sheet = has("1.13") && !range.isNullObject ? sheets[index] : undefined;
      // Merged cells may reach beyond those that hold something: formats count here.
      return sheet?.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject().load("address") ?? null;
    }),
  };
}

/** Asks, and says whether the answer was not too much for Excel. */
async function fits(context: Context): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return false;
  }
}

interface Answers {
  readonly beside: Beside;
  readonly blocks: ReadonlyMap<number, Block>;
}

/** The cells, in as few answers of under 5 MB as it takes; fewer of them at once where Excel says that it is too much. */
async function readCells(context: Context, survey: Survey): Promise<Answers> {
  const blocks = new Map<number, Block>();
  let beside: Beside | null = null;
  let cellsAtOnce = Math.floor(mostAnswered / survey.atFirst);
  let left: readonly Band[] = survey.used.flatMap(bandOf);
  while (beside === null || left.length > 0) {
    const { now, later } = takeBands(left, cellsAtOnce);
    const asked = ask(survey.sheets, now);
    const askedBeside: Beside = beside ?? askBeside(survey);
    // oxlint-disable-next-line no-await-in-loop -- one answer holds 5 MB at most: a call for each
    if (!(await fits(context))) {
      if (cellsAtOnce <= 1) throw tooBig;
      cellsAtOnce = Math.ceil(cellsAtOnce / 4);
      continue;
    }
    beside = askedBeside;
    left = later;
    for (const one of asked) {
      const block = blockOf(one);
      blocks.set(one.sheet, joined(blocks.get(one.sheet) ?? null, block));
      cellsAtOnce = Math.ceil(mostAnswered / bytesACell(block));
    }
  }
  return { beside, blocks };
}

/** All that the workbook holds, in two questions where its cells fit into one answer. */
export async function tell(context: Context, atOnce: number): Promise<Told> {
  const found = await survey(context, atOnce);
  const { beside, blocks } = await readCells(context, found);
  const told: Told = {
    source: found.workbook.name,
    epoch: found.epoch.value,
    culture: toldCulture(found.culture),
    sheets: found.sheets.map(({ name, visibility, protection }, index) => {
      const merges = beside.merges[index];
      return {
        name,
        hidden: visibility !== "Visible",
        isProtected: protection.protected,
        block: blocks.get(index) ?? null,
        merges: merges && !merges.isNullObject ? splitAreas(merges.address) : [],
      };
    }),
    names: found.names.map(({ name, formula }) => ({ name, formula: formula as unknown })),
    tables: found.tables.map(({ name }, index) => ({ name, address: beside.tables[index]?.address ?? "" })),
    dressXml: beside.xml?.value ?? null,
  };
  for (const range of [...found.used, ...beside.tables]) range.untrack();
  return told;
}
