import type {
  Cell,
  Culture,
  DefinedName,
  Edit,
  FormulaCell,
  HostProblem,
  Language,
  Mapping,
  Position,
  Sheet,
} from "@jalon/core";
import type { Reliance } from "../reliance.ts";

/**
 * What the script answers to the sidebar and the dialog, over `google.script.run`: plain JSON both ways (no Date, no
 * undefined), at most 1,000,000 characters of JSON a call. Each call is an execution of its own that remembers nothing; what it
 * cannot do comes back as a HostProblem, what it throws is a bug of ours or Google's refusal.
 */
export interface ServerCalls {
  /** Begins to read: what the workbook is, and its first piece. Waits for a writing that goes on. */
  openWorkbook(): Answer<OpenedWorkbook>;
  /**
   * Goes on with the reading of a revision where a piece stopped. Where Google no longer keeps that reading, the piece is of what is
   * there now, and has its revision: the caller compares them.
   */
  readPiece(from: ReadFrom, revision: string): Answer<WorkbookPiece>;
  /**
   * Makes edits in order, if all that they count on is still as the caller knows it; if it is not, none of them, with the problem
   * `sheets-moved-on`. When it stops half way it says how many were made: the first of them, in order.
   */
  writeEdits(piece: EditsPiece): Answer<Written>;
  /** Whether somebody changed something: cheaper than reading, since it is asked again and again; what it misses, `lookStamp` says. */
  readStamps(): Answer<Stamps>;
  /** Shows and selects a cell. */
  goTo(place: PlaceInSheet): Answer<null>;
  /** Opens the same pane as a wide modal dialog. */
  openDialog(language: Language): Answer<null>;
  /** Who is working, and what was remembered for them. */
  signedInUser(): Answer<SignedInUser>;
  /** Remembers the user's choices, for them alone. */
  rememberChoice(choice: Choice): Answer<null>;
  /** Keeps the mapping that is being confirmed, for the user's other window; null forgets it. */
  keepMapping(mapping: Mapping | null): Answer<null>;
  /** What was filled in the campaign of this spreadsheet, as the file that the pane and the command line take: a piece of it, from 0. */
  downloadAvailability(piece: number): Answer<DownloadPiece>;
  /** The mapping that the other window kept; null when there is none. */
  keptMapping(): Answer<{ readonly mapping: Mapping | null }>;
}

/** What a call gives, now or once its promise is kept, or why it could not. */
export type Answer<Given> = Given | HostProblem | Promise<Given | HostProblem>;

/** Where reading goes on: a row (from 0) of a sheet. */
export interface ReadFrom {
  readonly sheet: string;
  readonly row: number;
}

/**
 * As many rows as fit into one answer, sheet after sheet in the workbook's order; large sheets are cut between rows. A
 * sheet without rows has one part too.
 */
export interface WorkbookPiece {
  /** Stands for all that can be read, taken before the cells of this piece were; another value means that something may have changed. */
  readonly revision: string;
  readonly parts: readonly SheetPart[];
  /** Where the next piece begins; null after the last. */
  readonly next: ReadFrom | null;
}

/** Rows of one sheet, without a gap, from `fromRow` on. */
export interface SheetPart {
  readonly sheet: string;
  readonly fromRow: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The formulas in these rows; their positions are those of the sheet. */
  readonly formulas: readonly FormulaCell[];
  /** What stands beside the cells: with a sheet's first part, null with all others. */
  readonly shell: SheetShell | null;
}

/** A sheet without its cells. */
export type SheetShell = Omit<Sheet, "name" | "rows" | "formulas">;

/** The first answer of a reading. */
export interface OpenedWorkbook extends WorkbookPiece {
  /** The document's title. */
  readonly source: string;
  /** What `readStamps` gives for the values as long as nobody changes them. */
  readonly stamp: string;
  /** How dates are written in the spreadsheet; null where its locale does not tell day from month. */
  readonly culture: Culture | null;
  /** Every sheet that will come, in order. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
}

/** Edits to be made as long as what they count on stands. */
export interface EditsPiece {
  readonly edits: readonly Edit[];
  readonly relied: Reliance;
  /** More pieces follow: the answer is to tell what stands there now. */
  readonly more: boolean;
}

/** What became of a piece of edits. */
export interface Written {
  /** How many were surely made, from the first on. */
  readonly made: number;
  /** What the edits counted on, as it is after them: the next piece may count on that. Null where nobody asked, or the writing stopped. */
  readonly after: Reliance | null;
  /** What stopped the writing; null when all were made. */
  readonly problem: HostProblem | null;
}

/** A part of the file of what was filled. The parts of one download have the same fingerprint; when it differs, begin again. */
export interface DownloadPiece {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
  readonly piece: number;
  readonly pieces: number;
  readonly fingerprint: string;
}

/** Stamps of what the sidebar watches. */
export interface Stamps {
  /** Another value than that of the reading means that somebody changed something. */
  readonly values: string;
  /** Another value means that a window kept another mapping. */
  readonly mapping: string;
}

/** A cell of a sheet. */
export interface PlaceInSheet extends Position {
  readonly sheet: string;
}

/** Who is working. */
export interface SignedInUser {
  /** The address of the account; "" where Google does not say. */
  readonly email: string;
  /** The language of the account. */
  readonly language: Language;
  readonly choice: Choice | null;
}

/** How the user wants the pane. */
export interface Choice {
  readonly language: Language;
  readonly theme: "system" | "light" | "dark" | "contrast";
}
