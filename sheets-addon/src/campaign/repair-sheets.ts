import {
  lastDeclarations,
  layOutBlock,
  message,
  personMonth,
  repairBlock,
  type Campaign,
  type CampaignBlock,
  type CheckedArea,
  type Edit,
  type LastDeclarations,
  type Message,
  type SheetLayout,
} from "@jalon/core";
import { drawLayout } from "../workbook/draw-layout.ts";
import { isProtected } from "../workbook/draw-protection.ts";
import { drawCheck, spoiltCells } from "../workbook/draw-checks.ts";
import type { GoogleSheet } from "../workbook/google.ts";
import { readSheets } from "../workbook/read-sheets.ts";
import { makeRoomFor } from "../workbook/draw-cells.ts";
import { enteredOf } from "../written-cells.ts";
import { drawnAs, ownSheet, type OwnBook } from "./own-book.ts";
import { freeName } from "./standing-names.ts";

/** What was declared in a campaign until now; read once for all its blocks. */
export function declaredIn(book: OwnBook, campaign: Campaign): LastDeclarations {
  const google = ownSheet(book, "declarations");
  if (!google) return new Map();
  return lastDeclarations(readSheets(book.spreadsheet, [{ google, wanted: "values" }]), campaign.id);
}

function writeEdit(google: GoogleSheet, edit: Edit): void {
  if (edit.kind !== "write") return;
  makeRoomFor(google, edit.row + 1, edit.column + 1);
  google.getRange(edit.row + 1, edit.column + 1).setValues([[enteredOf(edit.content, "")]]);
}

/** A block's sheet as it was made, with what was declared in it. */
function layoutAgain(block: CampaignBlock, layout: SheetLayout, last: LastDeclarations): SheetLayout {
  const keys = layout.rows[0] ?? [];
  const ids = new Set(block.people.map(({ id }) => id));
  const rows = layout.rows.map((cells) => {
    const id = cells[0];
    if (typeof id !== "string" || !ids.has(id)) return cells;
    return cells.map((cell, column) => {
      const key = keys[column];
      if (typeof key !== "string" || !key.startsWith("days:")) return cell;
      const line = last.get(personMonth(id, key.slice(5)));
      return line && line.how !== "withdrawn" ? line.days : cell;
    });
  });
  return { ...layout, rows };
}

/** What one block needs at night: what to say of it, and how to do it. Nothing is said where nothing is to be done. */
export interface NightlyRepair {
  readonly told: readonly Message[];
  readonly make: () => void;
}

/** Draws the block's sheet again: a new one where it is gone; else only what stands around its cells. */
function drawAgain(
  book: OwnBook,
  campaign: Campaign,
  block: CampaignBlock,
  made: SheetLayout,
  last: LastDeclarations,
): void {
  const layout = layoutAgain(block, made, last);
  const at = book.spreadsheet.getSheets().length;
  drawLayout(book.spreadsheet, layout, at, campaign.owners, drawnAs(book, block.id));
}

function spoiltChecks(
  google: GoogleSheet,
  checks: readonly CheckedArea[],
): { readonly spoilt: readonly CheckedArea[]; readonly count: number } {
  const counted = checks.map((checked) => ({ checked, cells: spoiltCells(google, checked) }));
  const spoilt = counted.filter(({ cells }) => cells > 0);
  return {
    spoilt: spoilt.map(({ checked }) => checked),
    count: spoilt.reduce((sum, one) => sum + one.cells, 0),
  };
}

/** Looks at a block on its sheet (null: it is gone): its cells in two blocks, what they accept, and who may change them. */
export function repairOf(
  book: OwnBook,
  campaign: Campaign,
  block: CampaignBlock,
  google: GoogleSheet | null,
  last: LastDeclarations,
): NightlyRepair {
  const manager = block.manager || block.sheet;
  const { spreadsheet } = book;
  const repair =
    google && repairBlock(readSheets(spreadsheet, [{ google, wanted: "formulas" }]), campaign, block, last);
  if (!google || !repair) {
    const make = (): void => {
      const made = { ...layOutBlock(campaign, block), sheet: freeName(spreadsheet, block.sheet) };
      drawAgain(book, campaign, block, made, last);
    };
    return { told: [message("repaired-sheet", { manager })], make };
  }
  const { spoilt, count } = spoiltChecks(google, repair.checks);
  const isOpen = !isProtected(google, repair.layout);
  return {
    told: [
      ...repair.told,
      ...(count > 0 ? [message("repaired-checks", { manager, count })] : []),
      ...(isOpen ? [message("repaired-protection", { manager })] : []),
    ],
    make: () => {
      if (isOpen) drawAgain(book, campaign, block, { ...repair.layout, sheet: google.getName() }, last);
      for (const edit of repair.edits) writeEdit(google, edit);
      for (const checked of spoilt) drawCheck(google, checked);
    },
  };
}
