import type { Cell, FormulaCell, Sheet, Workbook } from "@jalon/core";
import type {
  OpenedWorkbook,
  ReadFrom,
  SheetPart,
  SheetShell,
  WorkbookPiece,
} from "../src/server/server-calls.ts";

interface SheetSoFar {
  readonly name: string;
  readonly shell: SheetShell;
  readonly rows: (readonly Cell[])[];
  readonly formulas: FormulaCell[];
}

/** The pieces of a workbook that came so far. */
export interface Gathering {
  /** Takes a piece; false when it is not the one that was awaited. */
  add(piece: WorkbookPiece): boolean;
  /** The whole workbook; null while something is missing. */
  whole(): Workbook | null;
}

const isPiece = (piece: Partial<WorkbookPiece> | null): piece is WorkbookPiece =>
  typeof piece?.revision === "string" && Array.isArray(piece.parts);

/** Begins to put a workbook together. */
export function gather({ source, culture, sheets: awaited, names }: OpenedWorkbook): Gathering {
  const sheets: SheetSoFar[] = [];
  let next: ReadFrom | null = awaited[0] === undefined ? null : { sheet: awaited[0], row: 0 };

  function takes({ sheet, fromRow, rows, formulas, shell }: SheetPart): boolean {
    const begun = sheets.at(-1);
    if (begun?.name === sheet && begun.rows.length === fromRow) return append(begun, rows, formulas);
    if (shell === null || fromRow !== 0 || awaited[sheets.length] !== sheet) return false;
    sheets.push({ name: sheet, shell, rows: [...rows], formulas: [...formulas] });
    return true;
  }

  /** A piece that brings nothing would be asked for again and again. */
  function movesOn(before: ReadFrom | null, after: ReadFrom | null): boolean {
    return after === null || before?.sheet !== after.sheet || before.row < after.row;
  }

  return {
    add(piece) {
      if (!isPiece(piece) || !movesOn(next, piece.next)) return false;
      next = piece.next;
      return piece.parts.every(takes);
    },
    whole() {
      if (next !== null || sheets.length !== awaited.length) return null;
      return { source, names, sheets: sheets.map(wholeSheet), ...(culture ? { culture } : {}) };
    },
  };
}

function append(
  sheet: SheetSoFar,
  rows: readonly (readonly Cell[])[],
  formulas: readonly FormulaCell[],
): boolean {
  for (const row of rows) sheet.rows.push(row);
  for (const formula of formulas) sheet.formulas.push(formula);
  return true;
}

function wholeSheet({ name, shell, rows, formulas }: SheetSoFar): Sheet {
  return { ...shell, name, rows, formulas };
}
