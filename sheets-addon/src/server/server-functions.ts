import { isHostProblem, type HostProblem, type Mapping, type Workbook } from "@jalon/core";
import { relianceNow, stillHolds, type Reliance } from "../reliance.ts";
import { problemOf, sheetsProblem } from "../sheets-problem.ts";
import { lookStamp } from "../workbook/look-stamp.ts";
import { openSpreadsheet } from "../workbook/open-spreadsheet.ts";
import { readBook, type Book } from "../workbook/read-book.ts";
import { showCell } from "../workbook/show-cell.ts";
import { showWide } from "../workbook/show-pane.ts";
import { underLock } from "../workbook/under-lock.ts";
import { userLanguage } from "../workbook/user-language.ts";
import { userMemory } from "../workbook/user-memory.ts";
import { writeBook } from "../workbook/write-book.ts";
import { answered } from "./answered.ts";
import { keepPiece, keptPiece } from "./kept-pieces.ts";
import { pieceFrom } from "./pieces.ts";
import { partsWanted } from "./parts-wanted.ts";
import { revisionOf } from "./revision.ts";
import type { Choice, ServerCalls, WorkbookPiece, Written } from "./server-calls.ts";

const choiceKey = "jalon.choice";
const mappingKey = "jalon.mapping";

const readNow = (): Book => readBook(openSpreadsheet(), userLanguage());

/** Keeps what comes after a piece, so that a reading is of one moment and the workbook is read but once; what Google does not keep is read again. */
function keepRest(workbook: Workbook, first: WorkbookPiece): void {
  try {
    for (let { next } = first; next;) {
      const piece = pieceFrom(workbook, first.revision, next);
      if (!keepPiece(next, piece)) return;
      next = piece.next;
    }
  } catch (error) {
    if (problemOf(error) === error) throw error;
  }
}

/** The first piece of the workbook, and what it is. */
export const openWorkbook: ServerCalls["openWorkbook"] = () =>
  answered(() => {
    const { memory, stamp } = underLock(readNow);
    const { workbook } = memory;
    const { source, names, sheets, culture = null } = workbook;
    const first = pieceFrom(workbook, revisionOf(workbook), { sheet: sheets[0]?.name ?? "", row: 0 });
    keepRest(workbook, first);
    return { source, stamp: stamp(), culture, names, sheets: sheets.map(({ name }) => name), ...first };
  });

/** The piece that begins at a row of a sheet: as it was when the reading began, as long as Google keeps it; else as it is now. */
export const readPiece: ServerCalls["readPiece"] = (from, revision) =>
  answered(() => {
    const kept = keptPiece(revision, from);
    if (kept) return kept;
    const { workbook } = readNow().memory;
    return pieceFrom(workbook, revisionOf(workbook), from);
  });

const readRelied = (relied: Reliance): Book =>
  readBook(openSpreadsheet(), userLanguage(), partsWanted(relied));

function problemOfStop(stopped: unknown): HostProblem | null {
  return stopped === null || isHostProblem(stopped) ? stopped : sheetsProblem("sheets-failed", { said: "?" });
}

/** Makes edits, if what they count on is still what the sidebar knows; no other rows are read. */
export const writeEdits: ServerCalls["writeEdits"] = ({ edits, relied, more }) =>
  answered(() =>
    underLock((): Written => {
      const book = readRelied(relied);
      if (!stillHolds(book.memory.workbook, relied)) throw sheetsProblem("sheets-moved-on");
      const { made, stopped } = writeBook(book, edits);
      const problem = problemOfStop(stopped);
      const isTold = more && problem === null;
      return {
        made,
        after: isTold ? relianceNow(readRelied(relied).memory.workbook, relied) : null,
        problem,
      };
    }),
  );

/** Where the workbook is, and which mapping the user's windows share. */
export const readStamps: ServerCalls["readStamps"] = () =>
  answered(() => ({
    values: lookStamp(openSpreadsheet()),
    mapping: userMemory.shared(`${mappingKey}.at`) ?? "",
  }));

/** Shows a cell. */
export const goTo: ServerCalls["goTo"] = (place) =>
  answered(() => {
    showCell(place);
    return null;
  });

/** Opens the wide dialog. */
export const openDialog: ServerCalls["openDialog"] = (language) =>
  answered(() => {
    showWide(language === "fr" ? "fr" : "en");
    return null;
  });

const themes: readonly string[] = ["system", "light", "dark", "contrast"];

function choiceIn(text: string | null): Choice | null {
  const [language, theme = ""] = (text ?? "").split(" ");
  if ((language !== "fr" && language !== "en") || !themes.includes(theme)) return null;
  return { language, theme: theme as Choice["theme"] };
}

/** Who is working, and how they want the pane. */
export const signedInUser: ServerCalls["signedInUser"] = () =>
  answered(() => ({
    email: userMemory.email(),
    language: userLanguage(),
    choice: choiceIn(userMemory.kept(choiceKey)),
  }));

/** Remembers how the user wants the pane. */
export const rememberChoice: ServerCalls["rememberChoice"] = ({ language, theme }) =>
  answered(() => {
    userMemory.keep(choiceKey, `${language} ${theme}`);
    return null;
  });

/** A cache entry holds 100 KB; a mapping that is larger is shared in several. */
const longest = 30_000;
const mostParts = 30;

/** Shares a mapping between the user's windows. */
export const keepMapping: ServerCalls["keepMapping"] = (mapping) =>
  answered(() => {
    const text = mapping === null ? "" : JSON.stringify(mapping);
    if (text.length > longest * mostParts) throw sheetsProblem("sheets-too-big", { said: "mapping" });
    const count = Math.ceil(text.length / longest);
    for (let part = 0; part < count; part += 1)
      userMemory.share(`${mappingKey}.${part}`, text.slice(part * longest, (part + 1) * longest));
    userMemory.share(`${mappingKey}.count`, mapping === null ? null : String(count));
    userMemory.share(`${mappingKey}.at`, mapping === null ? null : String(Date.now()));
    return null;
  });

/** The mapping that another window of the user's shared; none where Google forgot a part of it. */
export const keptMapping: ServerCalls["keptMapping"] = () =>
  answered(() => {
    const count = Number(userMemory.shared(`${mappingKey}.count`) ?? 0);
    let text = "";
    for (let part = 0; part < count; part += 1) {
      const shared = userMemory.shared(`${mappingKey}.${part}`);
      if (shared === null) return { mapping: null };
      text += shared;
    }
    return { mapping: text === "" ? null : (JSON.parse(text) as Mapping) };
  });
