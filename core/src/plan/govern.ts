import { message } from "../foundation/message.ts";
import type { ReadResult } from "../register/register.ts";
import type { Change, Plan } from "../workbook/change.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { governedMapping } from "./governed-mapping.ts";
import { governInPlace } from "./govern-in-place.ts";
import { governOnNewSheet } from "./govern-new-sheet.ts";
import { fitsInPlace } from "./fits-in-place.ts";
import { proposeSettings } from "./settings-sheet.ts";
import { proposeLists } from "./lists-sheet.ts";

/**
 * What makes a workbook a governed register: an id for each row, a governed name for each mapped column, drop-downs and
 * colours, and the lists and settings sheets. A source with one heading row and one record a row is governed in place;
 * any other gets a new sheet and stays as it was. Proposing again after applying gives an empty plan.
 */
export function proposeGoverning(workbook: Workbook, read: ReadResult): Plan {
  const { mapping } = read.register;
  const changes: Change[] = [];
  for (const table of mapping.tables) {
    const rows = read.register.tables[table.table]?.rows ?? [];
    const propose = fitsInPlace(workbook, mapping, table) ? governInPlace : governOnNewSheet;
    changes.push(...propose(workbook, mapping, table, rows));
  }
  const settings = proposeSettings(workbook, governedMapping(workbook, mapping, read.register));
  return {
    title: message("govern-plan", { tables: mapping.tables.length }),
    changes: [...proposeLists(workbook, mapping), ...changes, ...settings],
  };
}
