import {
  applyEdits,
  availabilityAnswer,
  fingerprintOf,
  message,
  type Edit,
  type HostProblem,
  type Sheet,
  type Workbook,
} from "@jalon/core";
import { relianceNow, stillHolds } from "../../src/reliance.ts";
import type {
  DownloadPiece,
  EditsPiece,
  ReadFrom,
  ServerCalls,
  SheetPart,
  SignedInUser,
  WorkbookPiece,
} from "../../src/server/server-calls.ts";

/** A script of our own on a workbook in memory: what the sidebar may count on, and nothing else. */
export interface MemoryServer {
  readonly calls: ServerCalls;
  workbook(): Workbook;
  /** What somebody else does. */
  replace(workbook: Workbook): void;
  /** Writing stops for good after so many edits. */
  stopAfter: number | null;
  readonly shown: { sheet: string; row: number; column: number }[];
  readonly dialogs: string[];
  user: SignedInUser;
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value)) + 1;
/** What stands around the rows of a part. */
const bytesAround = 200;

function partOf(sheet: Sheet, fromRow: number, lastRow: number): SheetPart {
  const { name, rows, formulas, ...shell } = sheet;
  return {
    sheet: name,
    fromRow,
    rows: rows.slice(fromRow, lastRow),
    formulas: formulas.filter(({ row }) => row >= fromRow && row < lastRow),
    shell: fromRow === 0 ? shell : null,
  };
}

/** The rows of a sheet that still fit, one at least where the piece has nothing else. */
function fittingRows(sheet: Sheet, fromRow: number, room: number, isFirst: boolean): number {
  let left = room - bytesAround - (fromRow === 0 ? bytesOf(partOf(sheet, 0, 0)) : 0);
  let row = fromRow;
  while (row < sheet.rows.length) {
    left -= bytesOf(partOf(sheet, row, row + 1));
    if (left < 0 && !(isFirst && row === fromRow)) break;
    row += 1;
  }
  return row;
}

function pieceFrom(workbook: Workbook, revision: string, from: ReadFrom, most: number): WorkbookPiece {
  const parts: SheetPart[] = [];
  let { row } = from;
  let room = most;
  let at = workbook.sheets.findIndex(({ name }) => name === from.sheet);
  for (; at >= 0 && at < workbook.sheets.length; at += 1, row = 0) {
    const sheet = workbook.sheets[at] as Sheet;
    const last = fittingRows(sheet, row, room, parts.length === 0);
    if (last === row && last < sheet.rows.length)
      return { revision, parts, next: { sheet: sheet.name, row } };
    const part = partOf(sheet, row, last);
    parts.push(part);
    room -= bytesOf(part);
    if (last < sheet.rows.length) return { revision, parts, next: { sheet: sheet.name, row: last } };
  }
  return { revision, parts, next: null };
}

const movedOn: HostProblem = { hostProblem: "sheets-moved-on", message: message("sheets-moved-on") };
const stopped: HostProblem = { hostProblem: "sheets-too-slow", message: message("sheets-too-slow") };

function downloadPiece(workbook: Workbook, piece: number, most: number): DownloadPiece {
  const all = availabilityAnswer(workbook);
  const text = all.slice(piece * most, (piece + 1) * most);
  const pieces = Math.ceil(all.length / most);
  return { name: "Disponibilités.json", text, piece, pieces, fingerprint: fingerprintOf(all) };
}

/** Makes the script of a workbook; its answers hold at most so many bytes. */
export function memoryServer(start: Workbook, most = 1_000_000): MemoryServer {
  let now = start;
  let stamp = 1;
  let kept: Parameters<ServerCalls["keepMapping"]>[0] = null;
  let mappingStamp = 0;
  const revision = () => String(stamp);
  const change = (next: Workbook) => {
    if (next === now) return;
    now = next;
    stamp += 1;
  };
  const make = (edits: readonly Edit[]) => {
    const many = Math.min(edits.length, server.stopAfter ?? edits.length);
    if (server.stopAfter !== null) server.stopAfter -= many;
    if (many > 0) change(applyEdits(now, edits.slice(0, many)));
    return { made: many, problem: many < edits.length ? stopped : null };
  };
  const write = ({ edits, relied, more }: EditsPiece) => {
    if (!stillHolds(now, relied)) return movedOn;
    const { made, problem } = make(edits);
    return { made, problem, after: more && !problem ? relianceNow(now, relied) : null };
  };
  const calls: ServerCalls = {
    openWorkbook: () => ({
      source: now.source,
      stamp: revision(),
      culture: now.culture ?? null,
      sheets: now.sheets.map(({ name }) => name),
      names: now.names,
      ...pieceFrom(now, revision(), { sheet: now.sheets[0]?.name ?? "", row: 0 }, most),
    }),
    readPiece: (from) => pieceFrom(now, revision(), from, most),
    writeEdits: write,
    readStamps: () => ({ values: revision(), mapping: String(mappingStamp) }),
    goTo: (place) => (server.shown.push(place), null),
    openDialog: (language) => (server.dialogs.push(language), null),
    signedInUser: () => server.user,
    rememberChoice: (choice) => {
      server.user = { ...server.user, choice };
      return null;
    },
    keepMapping: (mapping) => {
      kept = mapping;
      mappingStamp += 1;
      return null;
    },
    keptMapping: () => ({ mapping: kept }),
    downloadAvailability: (piece) => downloadPiece(now, piece, most),
  };
  const server: MemoryServer = {
    calls,
    workbook: () => now,
    replace: change,
    stopAfter: null,
    shown: [],
    dialogs: [],
    user: { email: "camille@example.com", language: "fr", choice: null },
  };
  return server;
}
