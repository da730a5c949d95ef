import {
  readSettings,
  type Area,
  type DateSystem,
  type DefinedName,
  type Language,
  type NativeTable,
  type Sheet,
  type Workbook,
} from "@jalon/core";
import { cellOfFormula, sheetAndArea } from "./addresses.ts";
import { cultureOf, type ToldCulture } from "./culture-of.ts";
import { dressIn } from "./kept-dress.ts";
import { sheetKey, type Memory, type SheetMemory } from "./memory.ts";
import { readCells, type Block } from "./read-cells.ts";

/** One sheet as Excel told it. */
export interface ToldSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly block: Block | null;
  /** Addresses of merged areas; empty where this Excel cannot tell. */
  readonly merges: readonly string[];
}

/** Everything that Excel told of a workbook, before it is understood. */
export interface Told {
  readonly source: string;
  /** What Excel makes of 1 January 2000: 36526, or 35064 in files that count from 1904. */
  readonly epoch: number;
  /** How dates are written here; null where this Excel cannot tell. */
  readonly culture: ToldCulture | null;
  readonly sheets: readonly ToldSheet[];
  readonly names: readonly { readonly name: string; readonly formula: unknown }[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  /** The part that remembers our dress; null when there is none. */
  readonly dressXml: string | null;
}

const epoch1904 = 35064;

function areasOf(addresses: readonly string[]): readonly Area[] {
  return addresses.flatMap((address) => sheetAndArea(address)?.area ?? []);
}

function nativeTables(told: Told, sheet: string): readonly NativeTable[] {
  return told.tables.flatMap(({ name, address }) => {
    const found = sheetAndArea(address);
    return found && sheetKey(found.sheet) === sheetKey(sheet) ? [{ name, area: found.area }] : [];
  });
}

function namesOf(told: Told): readonly DefinedName[] {
  const sheets = new Map(told.sheets.map(({ name }) => [sheetKey(name), name]));
  return told.names.flatMap(({ name, formula }) => {
    const at = cellOfFormula(formula);
    const sheet = at && sheets.get(sheetKey(at.sheet));
    return at && sheet ? [{ name, sheet, position: { row: at.row, column: at.column } }] : [];
  });
}

/** The workbook that was told, and what writing must remember of it. */
export function understood(
  told: Told,
  language: Language,
): { readonly workbook: Workbook; readonly memory: Memory } {
  const system: DateSystem = told.epoch === epoch1904 ? "1904" : "1900";
  const dress = told.dressXml === null ? {} : dressIn(told.dressXml);
  const sheets = told.sheets.map((sheet): Sheet => {
    const cells = sheet.block
      ? readCells(sheet.block, system)
      : { rows: [], formulas: [], numberFormats: [] };
    const kept = Object.hasOwn(dress, sheet.name) ? dress[sheet.name] : undefined;
    return {
      name: sheet.name,
      ...cells,
      merges: areasOf(sheet.merges),
      tables: nativeTables(told, sheet.name),
      ...(sheet.hidden ? { hidden: true } : {}),
      ...(kept ? { dress: kept } : {}),
    };
  });
  const culture = cultureOf(told.culture);
  const workbook: Workbook = {
    source: told.source,
    sheets,
    names: namesOf(told),
    ...(culture ? { culture } : {}),
  };
  const memories = told.sheets.map(({ name, isProtected, block }, index): [string, SheetMemory] => {
    const { dress: kept = {}, rows = [] } = sheets[index] ?? {};
    return [
      sheetKey(name),
      { name, isProtected, block, formats: new Map(), dress: kept, lastRow: rows.length - 1 },
    ];
  });
  const memory: Memory = {
    system,
    language: readSettings(workbook)?.mapping.language ?? language,
    sheets: new Map(memories),
    names: new Map(
      told.names.map(({ name, formula }) => [
        name,
        cellOfFormula(formula) ?? { sheet: "", row: 0, column: 0 },
      ]),
    ),
    hasPart: told.dressXml !== null,
  };
  return { workbook, memory };
}

/** Blocks of the same sheet, one below the other, as one. */
export function joined(upper: Block | null, lower: Block): Block {
  if (!upper) return lower;
  return {
    ...upper,
    values: [...upper.values, ...lower.values],
    formulas: [...upper.formulas, ...lower.formulas],
    valueTypes: [...upper.valueTypes, ...lower.valueTypes],
    numberFormat: [...upper.numberFormat, ...lower.numberFormat],
  };
}

const sampled = 40;

/** How many bytes a cell of a block took on the wire, from some of its rows. */
export function bytesACell({ values, formulas, valueTypes, numberFormat }: Block): number {
  const every = Math.max(1, Math.floor(values.length / sampled));
  let [bytes, cells] = [0, 0];
  for (let row = 0; row < values.length; row += every) {
    bytes += JSON.stringify([values[row], formulas[row], valueTypes[row], numberFormat[row]]).length;
    cells += values[row]?.length ?? 0;
  }
  return cells === 0 ? 1 : bytes / cells;
}
