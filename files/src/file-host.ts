import {
  applyEdits,
  readSettings,
  type DateSystem,
  type Edit,
  type InteractiveHost,
  type Language,
  type Workbook,
} from "@jalon/core";
import { checkPackage } from "./check-package.ts";
import { hiddenName, type NameEntry } from "./defined-names.ts";
import { editLibrary } from "./edit-library.ts";
import { writeBytes, type LibraryWorkbook } from "./excelts.ts";
import { isHostProblem } from "@jalon/core";
import { stop } from "./file-problem.ts";
import { finishPackage } from "./finish-package.ts";
import { dressBytes } from "./kept-dress.ts";
import type { Parts } from "./unpack.ts";

/** A host on a file's workbook, in memory: its source is never written to. */
export interface FileHost extends InteractiveHost {
  /** The workbook as an .xlsx, checked; full recalculation on load is asked for. Rejects with a HostProblem when it would not be a good one. */
  saveXlsx(): Promise<Uint8Array>;
}

/** What a file host starts from. */
export interface FileHostStart {
  readonly workbook: Workbook;
  /** Made when first needed: a file that is only read needs none. */
  readonly library: () => LibraryWorkbook;
  readonly dateSystem: DateSystem;
  readonly parts: Parts | null;
  readonly names: readonly NameEntry[];
  readonly language?: Language;
}

interface State {
  workbook: Workbook;
  names: readonly NameEntry[];
  readonly library: () => LibraryWorkbook;
}

/** Names with one set or taken away; those of a sheet that is gone go with it, and the indexes of those behind move up. */
function editNames(names: readonly NameEntry[], edit: Edit, before: Workbook): readonly NameEntry[] {
  if (edit.kind === "set-name") {
    const others = names.filter(
      ({ name, sheetIndex }) => sheetIndex !== null || name.toLowerCase() !== edit.name.toLowerCase(),
    );
    return edit.at ? [...others, hiddenName(edit.name, edit.at.sheet, edit.at)] : others;
  }
  if (edit.kind !== "remove-sheet") return names;
  const gone = before.sheets.findIndex((sheet) => sheet.name.toLowerCase() === edit.sheet.toLowerCase());
  const prefix = hiddenName("x", edit.sheet, { row: 0, column: 0 })
    .refersTo.replace(/\$A\$1$/, "")
    .toLowerCase();
  return names
    .filter((name) => name.sheetIndex !== gone && !name.refersTo.toLowerCase().startsWith(prefix))
    .map((name) =>
      name.sheetIndex !== null && name.sheetIndex > gone ? moved(name, name.sheetIndex - 1) : name,
    );
}

function moved(name: NameEntry, sheetIndex: number): NameEntry {
  return {
    ...name,
    sheetIndex,
    attributes: name.attributes.replace(/(localSheetId\s*=\s*)("[^"]*"|'[^']*')/, `$1"${sheetIndex}"`),
  };
}

/** Edits of cells need not know what core makes of those before them: core is told of a run of them at once. */
function isCellEdit(edit: Edit): boolean {
  return edit.kind === "write" || edit.kind === "write-block";
}

async function editOrStop(start: FileHostStart, state: State, edit: Edit, after: Workbook): Promise<void> {
  const language = readSettings(state.workbook)?.mapping.language ?? start.language ?? "fr";
  try {
    await editLibrary(
      { library: state.library(), dateSystem: start.dateSystem, language },
      edit,
      state.workbook,
      after,
    );
  } catch (thrown) {
    if (isHostProblem(thrown)) throw thrown;
    const sheet = "sheet" in edit ? edit.sheet : "";
    stop("edit-impossible", { sheet, why: thrown instanceof Error ? thrown.message : "?" });
  }
}

async function makeEdits(start: FileHostStart, state: State, edits: readonly Edit[]): Promise<void> {
  let run: Edit[] = [];
  const settle = (): void => {
    if (run.length > 0) state.workbook = applyEdits(state.workbook, run);
    run = [];
  };
  try {
    for (const edit of edits) {
      if (isCellEdit(edit)) {
        await editOrStop(start, state, edit, state.workbook);
        run.push(edit);
        continue;
      }
      settle();
      const after = applyEdits(state.workbook, [edit]);
      await editOrStop(start, state, edit, after);
      state.names = editNames(state.names, edit, state.workbook);
      state.workbook = after;
    }
  } finally {
    settle();
  }
}

async function save(start: FileHostStart, state: State): Promise<Uint8Array> {
  const written = await writeBytes(state.library());
  const bytes = finishPackage(written, {
    name: start.workbook.source,
    before: start.parts,
    names: state.names,
    dress: dressBytes(state.workbook),
  });
  const [problem] = checkPackage(bytes);
  if (problem) stop("save-failed-check", { part: problem.part, problem: problem.problem });
  return bytes;
}

/** A host on a workbook that was read from a file. */
export function fileHost(start: FileHostStart): FileHost {
  const state: State = { workbook: start.workbook, names: start.names, library: start.library };
  return {
    readWorkbook: async () => state.workbook,
    writeEdits: (edits) => makeEdits(start, state, edits),
    goTo: async () => {},
    watch: () => () => {},
    saveXlsx: () => save(start, state),
  };
}
