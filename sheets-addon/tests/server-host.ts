import { isHostProblem, type Host, type HostProblem, type Sheet, type Workbook } from "@jalon/core";
import type { Server } from "../sidebar/script-run.ts";
import { served } from "../sidebar/server-of.ts";
import { openSession } from "../sidebar/session.ts";
import type { OpenedWorkbook, SheetPart, WorkbookPiece } from "../src/server/server-calls.ts";
import type { AppsScript } from "./apps-script/apps-script.ts";

function unwrapped<T>(answer: unknown): T {
  if (isHostProblem(answer)) throw answer as HostProblem;
  return answer as T;
}

function gathered(name: string, parts: readonly SheetPart[]): Sheet {
  const own = parts.filter(({ sheet }) => sheet === name);
  const shell = own.find((part) => part.shell !== null)?.shell;
  if (!shell) throw new Error(`no shell of ${name}`);
  return {
    name,
    ...shell,
    rows: own.flatMap(({ rows }) => rows),
    formulas: own.flatMap(({ formulas }) => formulas),
  };
}

/** The whole workbook as the server's functions tell it, piece by piece; fails when a piece has another revision. */
export async function readThrough(script: AppsScript): Promise<{
  readonly workbook: Workbook;
  readonly opened: OpenedWorkbook;
  readonly revision: string;
  readonly pieces: readonly WorkbookPiece[];
}> {
  const opened = unwrapped<OpenedWorkbook>(await script.callFromPage("openWorkbook"));
  const pieces: WorkbookPiece[] = [opened];
  for (let { next } = opened; next;) {
    const piece = unwrapped<WorkbookPiece>(await script.callFromPage("readPiece", [next, opened.revision]));
    if (piece.revision !== opened.revision) throw new Error("the workbook changed meanwhile");
    pieces.push(piece);
    next = piece.next;
  }
  const parts = pieces.flatMap((piece) => piece.parts);
  const { source, culture, names, sheets, revision } = opened;
  return {
    workbook: {
      source,
      names,
      sheets: sheets.map((name) => gathered(name, parts)),
      ...(culture ? { culture } : {}),
    },
    opened,
    revision,
    pieces,
  };
}

/** A host that speaks to the real script through its server functions alone, as the sidebar does; in one piece unless told. */
export function serverHost(script: AppsScript, mostBytes = 900_000): Host {
  const server = Object.fromEntries(
    Object.keys(served).map((name) => [
      name,
      async (...given: readonly unknown[]) => unwrapped(await script.callFromPage(name, given)),
    ]),
  ) as unknown as Server;
  const session = openSession(server, mostBytes);
  return { readWorkbook: session.read, writeEdits: session.write };
}
