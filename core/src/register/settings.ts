import { textOfCell } from "../foundation/cell.ts";
import { isDay, type Day } from "../foundation/day.ts";
import { message } from "../foundation/message.ts";
import {
  leaving,
  schemaVersion,
  type ColumnMapping,
  type Mapping,
  type Reading,
  type TableMapping,
} from "../workbook/mapping.ts";
import { cellAt, sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";

/** What a governed workbook knows about itself: kept in its settings sheet, one key and value a row. */
export interface Settings {
  readonly mapping: Mapping;
  /** The day as of which the computed columns were last written; null before the first time. */
  readonly asOf: Day | null;
  /** Fingerprint of the inputs that the computed columns were last written from. */
  readonly inputsHash: string | null;
  /** A register written by a newer Jalon opens read-only. */
  readonly newer: boolean;
}

/** The rows of a settings sheet: key and value, both text. */
export type SettingRow = readonly [key: string, value: string];

const asOfKey = "asOf";
const inputsHashKey = "inputsHash";
const leftKey = "leftSheets";

/** The settings of a governed workbook; null when it has no settings sheet of ours or one that cannot be understood. */
export function readSettings(workbook: Workbook): Settings | null {
  const found = workbook.names.find((name) => name.name === "jalon.settings.id");
  const sheet = found && sheetNamed(workbook, found.sheet);
  if (!found || !sheet) return null;
  return settingsFromRows(settingRows(sheet, found.position.row + 1, found.position.column));
}

function settingRows(sheet: Sheet, firstRow: number, column: number): Map<string, string> {
  const rows = new Map<string, string>();
  for (let row = firstRow; row < sheet.rows.length; row += 1) {
    const key = textOfCell(cellAt(sheet, { row, column }));
    if (key) rows.set(key, textOfCell(cellAt(sheet, { row, column: column + 1 })));
  }
  return rows;
}

function settingsFromRows(rows: ReadonlyMap<string, string>): Settings | null {
  const version = Number(rows.get("schemaVersion"));
  if (!Number.isInteger(version)) return null;
  const tables = [...rows.keys()]
    .filter((key) => key.startsWith("table:"))
    .flatMap((key) => tableFrom(key, rows));
  const asOf = rows.get(asOfKey) ?? "";
  return {
    mapping: leaving(
      { schemaVersion: version, language: rows.get("language") === "fr" ? "fr" : "en", tables },
      leftFrom(rows.get(leftKey)),
    ),
    asOf: isDay(asOf) ? asOf : null,
    inputsHash: rows.get(inputsHashKey) ?? null,
    newer: version > schemaVersion,
  };
}

function parsed(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function leftFrom(text: string | undefined): readonly string[] {
  const sheets = parsed(text)["sheets"];
  return Array.isArray(sheets) ? sheets.filter((sheet): sheet is string => typeof sheet === "string") : [];
}

function whole(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : 0;
}

const fromSettings = message("mapping-from-settings");

function tableFrom(key: string, rows: ReadonlyMap<string, string>): readonly TableMapping[] {
  const table = key.slice("table:".length);
  const value = parsed(rows.get(key));
  if (typeof value["sheet"] !== "string") return [];
  const prefix = `column:${table}:`;
  const columns = [...rows.keys()]
    .filter((candidate) => candidate.startsWith(prefix))
    .map((candidate) =>
      columnFrom(whole(Number(candidate.slice(prefix.length))), parsed(rows.get(candidate))),
    );
  const headingRow = whole(value["headingRow"]);
  return [
    {
      table,
      sheet: value["sheet"],
      headingRow,
      lastHeadingRow: Math.max(headingRow, whole(value["lastHeadingRow"])),
      firstRow: whole(value["firstRow"]),
      lastRow: whole(value["lastRow"]),
      transposed: value["transposed"] === true,
      columns: columns.sort((a, b) => a.column - b.column),
      confidence: 1,
      because: fromSettings,
    },
  ];
}

function columnFrom(column: number, value: Record<string, unknown>): ColumnMapping {
  const reading = value["reading"];
  return {
    column,
    heading: typeof value["heading"] === "string" ? value["heading"] : "",
    field: typeof value["field"] === "string" ? value["field"] : null,
    confidence: 1,
    because: fromSettings,
    confirmed: true,
    ...(typeof reading === "object" && reading !== null ? { reading: reading as Reading } : {}),
  };
}

/** The rows that say the settings, one a table and one a column, so that no cell grows past what a spreadsheet holds. */
export function settingsRows(settings: Omit<Settings, "newer">): readonly SettingRow[] {
  const head: SettingRow[] = [
    ["schemaVersion", String(settings.mapping.schemaVersion)],
    ["language", settings.mapping.language],
    [asOfKey, settings.asOf ?? ""],
    [inputsHashKey, settings.inputsHash ?? ""],
    [leftKey, settings.mapping.leftSheets ? JSON.stringify({ sheets: settings.mapping.leftSheets }) : ""],
  ];
  return [...head, ...settings.mapping.tables.flatMap(tableRows)];
}

function tableRows(table: TableMapping): readonly SettingRow[] {
  const { sheet, headingRow, lastHeadingRow, firstRow, lastRow, transposed } = table;
  const where = JSON.stringify({ sheet, headingRow, lastHeadingRow, firstRow, lastRow, transposed });
  return [
    [`table:${table.table}`, where],
    ...table.columns.map(({ column, heading, field, reading }): SettingRow => {
      return [
        `column:${table.table}:${column}`,
        JSON.stringify({ heading, field, ...(reading ? { reading } : {}) }),
      ];
    }),
  ];
}
