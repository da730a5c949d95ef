import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  findInterrupted,
  plainSheet,
  proposeFinish,
  sheetNamed,
  type Edit,
  type Host,
  type Workbook,
} from "@jalon/core";
import {
  addCriteria,
  apply,
  headingAt,
  planOf,
  portfolioFixture,
  seenIn,
  setCell,
} from "@jalon/host-contract";
import { editsInPieces } from "../../sidebar/edits-in-pieces.ts";
import { manyProjects, onlyAt, openLine, problemOf } from "./open-line.ts";

const raises = planOf(
  addCriteria(),
  ...manyProjects.map(({ id, budget }) => setCell(id, "budget", budget, budget + 5)),
);

/** How many budgets the plan has raised so far. */
function raisedIn(workbook: Workbook): number {
  const sheet = sheetNamed(workbook, "Projets") ?? plainSheet("", []);
  return manyProjects.filter(({ id, budget }) =>
    sheet.rows.some((cells) => cells[headingAt.column] === id && cells[headingAt.column + 3] === budget + 5),
  ).length;
}

/** As it is when somebody takes the first project away. */
function withoutFirst(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Projets"
      ? { ...sheet, rows: sheet.rows.filter((_, row) => row !== headingAt.row + 1) }
      : sheet,
  );
  return { ...workbook, sheets };
}

/** Finishes what was begun, as the pane proposes it, or begins where nothing was. */
async function runAgain(host: Host, workbook: Workbook): Promise<void> {
  const [begun] = findInterrupted(workbook, null);
  const plan = begun ? proposeFinish(workbook, begun.entry.entry, null) : raises;
  if ("changes" in plan) await apply(host, plan);
  // A journal that was cut itself knows only the first changes: the others are proposed again.
  if (begun) await apply(host, raises);
}

describe("edits cross in pieces", () => {
  const cell = fc.oneof(fc.string({ maxLength: 30 }), fc.integer(), fc.constant(null));
  const block = fc.record({
    kind: fc.constant("write-block" as const),
    sheet: fc.constant("A"),
    row: fc.nat(20),
    column: fc.nat(5),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
  });
  const one = fc.record({
    kind: fc.constant("write" as const),
    sheet: fc.constant("A"),
    row: fc.nat(20),
    column: fc.nat(5),
    content: fc.record({ value: cell }),
  });

  test("that hold no more than they may, and come to the same", () => {
    const most = 220;
    const blank: Workbook = { source: "x", names: [], sheets: [plainSheet("A", [])] };
    fc.assert(
      fc.property(fc.array(fc.oneof(block, one), { maxLength: 20 }), (edits: readonly Edit[]) => {
        const pieces = editsInPieces(edits, most);
        expect(pieces.every((piece) => JSON.stringify(piece).length <= most + 2)).toBe(true);
        expect(seenIn(pieces.reduce((workbook, piece) => applyEdits(workbook, piece), blank))).toEqual(
          seenIn(applyEdits(blank, edits)),
        );
      }),
    );
  });

  test("a plan is written in order, each piece on what the one before left", async () => {
    const { host, line, server } = openLine(5_000);
    const receipt = await apply(host, raises);
    expect([receipt.applied.length, receipt.interrupted]).toEqual([301, undefined]);
    const writes = line.sent.filter(({ name }) => name === "writeEdits");
    expect(writes.length).toBeGreaterThan(5);
    expect(Math.max(...writes.map(({ sent }) => sent))).toBeLessThanOrEqual(5_200);
    const whole = openLine(1_000_000);
    await apply(whole.host, raises);
    expect(seenIn(server.workbook())).toEqual(seenIn(whole.server.workbook()));
  });

  test("whichever call goes wrong in whichever way, the receipt is true and the next run finishes", async () => {
    const clean = openLine(20_000);
    await apply(clean.host, raises);
    const made = seenIn(clean.server.workbook());
    for (const fault of ["call-lost", "answer-lost", "answer-empty"] as const) {
      for (let at = 0; at < clean.line.sent.length; at += 1) {
        const { host, line, server } = openLine(20_000);
        line.fault = onlyAt(at, fault);
        const receipt = await apply(host, raises);
        const applied = receipt.applied.filter(({ kind }) => kind === "set-cell").length;
        expect([fault, at, raisedIn(server.workbook())]).toEqual([fault, at, applied]);
        expect(receipt.applied.length + receipt.skipped.length).toBe(301);
        const isWritten = clean.line.sent[at]?.name === "writeEdits";
        expect(receipt.interrupted !== undefined).toBe(isWritten);
        if (receipt.interrupted) await runAgain(host, server.workbook());
        expect(seenIn(server.workbook())).toEqual(made);
      }
    }
  });

  test("when rows moved just before the writing, the cells are found again and the user sees nothing of it", async () => {
    const { host, line, server } = openLine(1_000_000);
    const moved = portfolioFixture({ projects: manyProjects.slice(1) });
    line.fault = (name) => {
      if (name === "writeEdits") server.replace(moved);
      line.fault = name === "writeEdits" ? () => null : line.fault;
      return null;
    };
    const receipt = await apply(host, planOf(setCell("P-5", "budget", 5001, 1)));
    expect([receipt.applied.length, receipt.skipped, receipt.interrupted]).toEqual([1, [], undefined]);
    const other = openLine(1_000_000, moved);
    await apply(other.host, planOf(setCell("P-5", "budget", 5001, 1)));
    expect(seenIn(server.workbook())).toEqual(seenIn(other.server.workbook()));
  });

  test("nothing is written on a workbook that moves on time and again, and the user is told", async () => {
    const { host, line, server } = openLine(1_000_000);
    let from = 0;
    const moved = () => portfolioFixture({ projects: manyProjects.slice(from) });
    line.fault = (name) => {
      if (name === "writeEdits") from += 1;
      server.replace(moved());
      return null;
    };
    const receipt = await apply(host, planOf(setCell("P-5", "budget", 5001, 1)));
    expect([from, receipt.applied, receipt.interrupted?.hostProblem]).toEqual([2, [], "sheets-moved-on"]);
    expect(seenIn(server.workbook())).toEqual(seenIn(moved()));
  });

  test("when a row is taken away between two pieces, the receipt is true, it is said, and the next run finishes", async () => {
    const { host, line, server } = openLine(5_000);
    let written = 0;
    line.fault = (name) => {
      if (name === "writeEdits") written += 1;
      if (name === "writeEdits" && written === 12) server.replace(withoutFirst(server.workbook()));
      return null;
    };
    const receipt = await apply(host, raises);
    expect(receipt.interrupted?.hostProblem).toBe("sheets-moved-on-midway");
    const raised = receipt.applied.filter(({ kind }) => kind === "set-cell").length;
    expect([raised, receipt.applied.length + receipt.skipped.length]).toEqual([
      raisedIn(server.workbook()),
      301,
    ]);
    await runAgain(host, server.workbook());
    expect(raisedIn(server.workbook())).toBe(manyProjects.length - 1);
  });

  test("after a writing that failed nothing more is written before it is read again", async () => {
    const { host, server } = openLine(1_000_000);
    await host.readWorkbook();
    server.stopAfter = 0;
    const edit: Edit = { kind: "write", sheet: "Projets", row: 0, column: 0, content: { value: 1 } };
    expect(await problemOf(host.writeEdits([edit]))).toBe("sheets-too-slow");
    server.stopAfter = null;
    expect(await problemOf(host.writeEdits([edit]))).toBe("sheets-moved-on");
    await host.readWorkbook();
    expect(await problemOf(host.writeEdits([edit]))).toBe("none");
  });

  test("the script that stops half way of a piece leaves a true receipt", async () => {
    const { host, server } = openLine(20_000);
    const everyOther = planOf(
      ...manyProjects
        .filter((_, index) => index % 2 === 0)
        .map(({ id, budget }) => setCell(id, "budget", budget, budget + 5)),
    );
    server.stopAfter = 100;
    const receipt = await apply(host, everyOther);
    expect(receipt.interrupted?.hostProblem).toBe("sheets-too-slow");
    const raised = raisedIn(server.workbook());
    expect(raised).toBeGreaterThan(50);
    expect(raised).toBeLessThan(100);
    expect(receipt.applied.filter(({ kind }) => kind === "set-cell")).toHaveLength(raised);
  });
});
