import { textOfCell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import { readSettings, settingsRows, type SettingRow, type Settings } from "../register/settings.ts";
import type { Change } from "../workbook/change.ts";
import { cellAt, sheetNamed, type Workbook } from "../workbook/workbook.ts";
import type { Mapping } from "../workbook/mapping.ts";
import { freeSheetName } from "./sheet-name.ts";

const by = "jalon";
const because = message("govern-settings");

/** Changes that make the settings sheet say this mapping, keeping the rest of what it says. */
export function proposeSettings(workbook: Workbook, mapping: Mapping): readonly Change[] {
  const now = readSettings(workbook);
  return writeSettings(workbook, { asOf: now?.asOf ?? null, inputsHash: now?.inputsHash ?? null, mapping });
}

/** Changes that make the settings sheet say these settings; the sheet is added when there is none. */
export function writeSettings(workbook: Workbook, settings: Omit<Settings, "newer">): readonly Change[] {
  const rows = settingsRows(settings);
  const at = workbook.names.find(({ name }) => name === "jalon.settings.id");
  const sheet = at && sheetNamed(workbook, at.sheet);
  if (!at || !sheet) return newSheet(workbook, settings.mapping, rows);
  const present = new Map<string, string>();
  for (let row = at.position.row + 1; row < sheet.rows.length; row += 1) {
    const key = textOfCell(cellAt(sheet, { row, column: at.position.column }));
    if (key) present.set(key, textOfCell(cellAt(sheet, { row, column: at.position.column + 1 })));
  }
  return rows.flatMap(([key, value]) => changeOf(present, key, value));
}

function changeOf(present: ReadonlyMap<string, string>, key: string, value: string): readonly Change[] {
  const before = present.get(key);
  if (before === value) return [];
  if (before === undefined) {
    return [{ kind: "add-row", table: "settings", id: key, cells: { id: key, value }, by, because }];
  }
  return [
    {
      kind: "set-cell",
      table: "settings",
      row: { id: key },
      column: "value",
      before: { value: before === "" ? null : before },
      after: { value: value === "" ? null : value },
      by,
      because,
    },
  ];
}

function newSheet(workbook: Workbook, mapping: Mapping, rows: readonly SettingRow[]): readonly Change[] {
  const french = mapping.language === "fr";
  return [
    {
      kind: "add-sheet",
      table: "settings",
      sheet: freeSheetName(workbook, "settings", mapping.language),
      columns: [
        { column: "id", heading: french ? "Réglage" : "Setting" },
        { column: "value", heading: french ? "Valeur" : "Value" },
      ],
      rows: rows.map(([key, value]) => [key, value === "" ? null : value]),
      by,
      because,
    },
    {
      kind: "dress",
      table: "settings",
      column: "",
      before: null,
      after: { headingRow: 0, locked: true },
      by,
      because,
    },
  ];
}
