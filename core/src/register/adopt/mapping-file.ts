import { message, type Message } from "../../foundation/message.ts";
import {
  leaving,
  schemaVersion,
  type ColumnMapping,
  type Mapping,
  type TableMapping,
} from "../../workbook/mapping.ts";
import { fieldOf, tableOf } from "../schema/schema.ts";
import { readingFrom } from "./reading-from.ts";

const format = "jalon-mapping";
const mostTables = 60;
const mostColumns = 2000;
const mostSheets = 1000;
const longestText = 2000;
const longestFile = 5_000_000;

/** A mapping as the text of a file (JSON), to be used for another edition or another workbook. */
export function mappingFile(mapping: Mapping): string {
  const tables = mapping.tables.map(({ because, confidence, shiftedRows, columns, ...table }) => {
    void because;
    void confidence;
    // Which rows are shifted is seen anew in every edition.
    void shiftedRows;
    return {
      ...table,
      columns: columns.map(({ column, heading, field, reading }) => ({
        column,
        heading,
        field,
        ...(reading ? { reading } : {}),
      })),
    };
  });
  const { schemaVersion: version, language, leftSheets } = mapping;
  const left = leftSheets ? { leftSheets } : {};
  return `${JSON.stringify({ format, schemaVersion: version, language, tables, ...left }, null, 2)}\n`;
}

type Told = Readonly<Record<string, unknown>>;

function isTold(value: unknown): value is Told {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1_048_576;
}

function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestText;
}

const fromFile = message("mapping-from-file");

function columnFrom(table: string, value: unknown): ColumnMapping | null {
  if (!isTold(value)) return null;
  const { column, heading, field } = value;
  if (!isIndex(column) || !isShortText(heading)) return null;
  if (field !== null && !(isShortText(field) && fieldOf(table, field))) return null;
  const reading = readingFrom(value["reading"]);
  if (reading === null) return null;
  const known = { column, heading, field, confidence: 1, because: fromFile, confirmed: true };
  return Object.keys(reading).length > 0 ? { ...known, reading } : known;
}

function rowsFrom(
  value: Told,
): Pick<TableMapping, "headingRow" | "lastHeadingRow" | "firstRow" | "lastRow"> | null {
  const { headingRow, lastHeadingRow, firstRow, lastRow } = value;
  if (!isIndex(headingRow) || !isIndex(lastHeadingRow) || !isIndex(firstRow)) return null;
  // An empty table ends just above its first row.
  if (lastRow !== -1 && !isIndex(lastRow)) return null;
  return lastHeadingRow < headingRow
    ? null
    : { headingRow, lastHeadingRow, firstRow, lastRow: lastRow as number };
}

function skippedFrom(value: unknown): readonly number[] | null {
  if (value === undefined) return [];
  return Array.isArray(value) && value.length <= 100_000 && value.every(isIndex) ? value : null;
}

function columnsFrom(table: string, value: unknown): readonly ColumnMapping[] | null {
  if (!Array.isArray(value) || value.length > mostColumns) return null;
  const columns = value.flatMap((one: unknown) => columnFrom(table, one) ?? []);
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  return columns.length === value.length && new Set(fields).size === fields.length ? columns : null;
}

interface Named {
  readonly table: string;
  readonly sheet: string;
  readonly transposed: boolean;
}

function namedFrom({ table, sheet, transposed }: Told): Named | null {
  if (!isShortText(table) || !isShortText(sheet) || typeof transposed !== "boolean") return null;
  const known = tableOf(table);
  return known && !known.ours ? { table, sheet, transposed } : null;
}

function tableFrom(value: unknown): TableMapping | null {
  const named = isTold(value) ? namedFrom(value) : null;
  if (!isTold(value) || !named) return null;
  const rows = rowsFrom(value);
  const columns = columnsFrom(named.table, value["columns"]);
  const skippedRows = skippedFrom(value["skippedRows"]);
  if (!rows || !columns || !skippedRows) return null;
  const known = { ...named, ...rows, columns, confidence: 1, because: fromFile };
  return skippedRows.length > 0 ? { ...known, skippedRows } : known;
}

function leftFrom(value: unknown): readonly string[] | null {
  if (value === undefined) return [];
  return Array.isArray(value) && value.length <= mostSheets && value.every(isShortText) ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function notOurs(where: string): Message {
  return message("mapping-file-not-ours", { where });
}

/** What keeps a file from being a mapping of ours, before its tables are looked at. */
function refusalOf(value: unknown): Message | null {
  if (value === undefined) return message("mapping-file-not-json");
  if (!isTold(value) || value["format"] !== format) return notOurs("format");
  const version = value["schemaVersion"];
  if (!isIndex(version) || version < 1) return notOurs("schemaVersion");
  return version > schemaVersion ? message("mapping-file-newer", { version }) : null;
}

/** The mapping that a file holds, or a message that says why it is none. Nothing in the file is believed unchecked. */
export function readMappingFile(text: string): Mapping | Message {
  const value = text.length > longestFile ? undefined : parsed(text);
  const refusal = refusalOf(value);
  if (refusal) return refusal;
  const { schemaVersion: version, language, tables, leftSheets } = value as Told;
  if (language !== "fr" && language !== "en") return notOurs("language");
  if (!Array.isArray(tables) || tables.length > mostTables) return notOurs("tables");
  const read = tables.map((one: unknown) => tableFrom(one));
  const wrong = read.findIndex((one) => one === null);
  if (wrong >= 0) return notOurs(`tables[${wrong}]`);
  const left = leftFrom(leftSheets);
  if (!left) return notOurs("leftSheets");
  return leaving(
    { schemaVersion: version as number, language, tables: read.flatMap((one) => one ?? []) },
    left,
  );
}
