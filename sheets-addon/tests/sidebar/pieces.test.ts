import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  cellAt,
  findInterrupted,
  plainSheet,
  proposeFinish,
  sheetNamed,
  type Edit,
  type Host,
  type HostProblem,
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
import { serverOf } from "../../sidebar/server-of.ts";
import { sheetsHost } from "../../sidebar/sheets-host.ts";
import { lineTo, type LineFault } from "./line-to.ts";
import { memoryServer } from "./memory-server.ts";

const projects = Array.from({ length: 300 }, (_, index) => ({
  id: `P-${index}`,
  name: `Projet ${index} à l’étude`,
  budget: index * 1000 + 1,
  start: { date: "2026-03-01" },
}));

function open(mostBytes: number, workbook: Workbook = portfolioFixture({ projects })) {
  const server = memoryServer(workbook, mostBytes);
  const line = lineTo(server.calls);
  let look = () => {};
  const host = sheetsHost(serverOf(line.run), {
    rescan: (again) => {
      look = again;
      return () => (look = () => {});
    },
    mostBytes,
  });
  return { server, line, host, look: () => look() };
}

/** The n-th call (from 0) goes wrong in this way. */
const onlyAt =
  (wanted: number, fault: LineFault) =>
  (_: string, at: number): LineFault =>
    at === wanted ? fault : null;

const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (problem: HostProblem) => problem.hostProblem,
  );

const raises = planOf(
  addCriteria(),
  ...projects.map(({ id, budget }) => setCell(id, "budget", budget, budget + 5)),
);

/** How many budgets the plan has raised so far. */
function raisedIn(workbook: Workbook): number {
  const sheet = sheetNamed(workbook, "Projets") ?? plainSheet("", []);
  const at = { row: headingAt.row + 1, column: headingAt.column + 3 };
  return projects.filter(({ budget }, index) => cellAt(sheet, { ...at, row: at.row + index }) === budget + 5)
    .length;
}

/** Finishes what was begun, as the pane proposes it, or begins where nothing was. */
async function runAgain(host: Host, workbook: Workbook): Promise<void> {
  const [begun] = findInterrupted(workbook, null);
  const plan = begun ? proposeFinish(workbook, begun.entry.entry, null) : raises;
  if ("changes" in plan) await apply(host, plan);
  // A journal that was cut itself knows only the first changes: the others are proposed again.
  if (begun) await apply(host, raises);
}

describe("a workbook crosses in pieces", () => {
  test.each([5_000, 20_000, 1_000_000])("of at most %i bytes, and is whole", async (mostBytes) => {
    const { host, line, server } = open(mostBytes);
    expect(await host.readWorkbook()).toEqual(server.workbook());
    expect(Math.max(...line.sent.map(({ answered }) => answered))).toBeLessThanOrEqual(mostBytes);
    expect(line.sent.length).toBeGreaterThanOrEqual(mostBytes < 20_000 ? 5 : 1);
  });

  test("an empty spreadsheet, and sheets without a cell", async () => {
    const empty = { source: "Vide", sheets: [], names: [] };
    expect(await open(5_000, empty).host.readWorkbook()).toEqual(empty);
    const blank = { ...empty, sheets: [plainSheet("A", []), plainSheet("B", [[1]]), plainSheet("C", [])] };
    expect(await open(5_000, blank).host.readWorkbook()).toEqual(blank);
  });

  test("begins again when somebody changed it meanwhile, and never mixes two states", async () => {
    const { host, line, server } = open(5_000);
    const other = portfolioFixture({ projects: projects.map((one) => ({ ...one, budget: 7 })) });
    line.fault = (_, at) => {
      if (at === 3) server.replace(other);
      return null;
    };
    expect(await host.readWorkbook()).toEqual(other);
  });

  test("says so when it never stands still, after a few readings", async () => {
    const { host, line, server } = open(5_000);
    line.fault = (name) => {
      if (name === "readPiece") server.replace({ ...server.workbook() });
      return null;
    };
    expect(await problemOf(host.readWorkbook())).toBe("sheets-keeps-changing");
    expect(line.sent.filter(({ name }) => name === "openWorkbook")).toHaveLength(4);
  });

  test.each(["call-lost", "answer-lost", "answer-empty"] as const)(
    "asks again when one call goes wrong (%s)",
    async (fault) => {
      const calls = open(5_000);
      await calls.host.readWorkbook();
      for (let at = 0; at < calls.line.sent.length; at += 1) {
        const { host, line, server } = open(5_000);
        line.fault = onlyAt(at, fault);
        expect(await host.readWorkbook()).toEqual(server.workbook());
      }
    },
  );

  test.each([
    { fault: "call-lost", code: "sheets-unreachable" },
    { fault: "answer-empty", code: "sheets-answer-lost" },
    { fault: { said: "Exceeded maximum execution time" }, code: "sheets-too-slow" },
    { fault: { said: "Authorization is required to perform that action." }, code: "sheets-not-authorised" },
    { fault: { said: "Service invoked too many times for one day" }, code: "sheets-quota" },
    { fault: { said: "Ein Fehler ist aufgetreten" }, code: "sheets-failed" },
  ] as const)("a line that stays down is said as $code", async ({ fault, code }) => {
    const { host, line } = open(5_000);
    line.fault = () => fault;
    expect(await problemOf(host.readWorkbook())).toBe(code);
  });

  test("a bug of ours in the script is no problem of Google's", async () => {
    const { host, line } = open(5_000);
    line.fault = () => ({ said: "Error: Jalon bug: no such sheet" });
    await expect(host.readWorkbook()).rejects.toThrow("Jalon bug: no such sheet");
  });

  test("a piece that is not the awaited one is never taken for the workbook", async () => {
    const { server, line } = open(5_000);
    const { readPiece } = server.calls;
    const skipping = {
      ...server.calls,
      readPiece: (from: Parameters<typeof readPiece>[0]) => readPiece({ ...from, row: from.row + 1 }),
    };
    const host = sheetsHost(serverOf(lineTo(skipping).run), { rescan: () => () => {}, mostBytes: 5_000 });
    expect(await problemOf(host.readWorkbook())).toBe("sheets-piece-lost");
    expect(line.sent).toEqual([]);
  });
});

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
    const { host, line, server } = open(5_000);
    const receipt = await apply(host, raises);
    expect([receipt.applied.length, receipt.interrupted]).toEqual([301, undefined]);
    const writes = line.sent.filter(({ name }) => name === "writeEdits");
    expect(writes.length).toBeGreaterThan(5);
    expect(Math.max(...writes.map(({ sent }) => sent))).toBeLessThanOrEqual(5_200);
    const whole = open(1_000_000);
    await apply(whole.host, raises);
    expect(seenIn(server.workbook())).toEqual(seenIn(whole.server.workbook()));
  });

  test("whichever call goes wrong in whichever way, the receipt is true and the next run finishes", async () => {
    const clean = open(20_000);
    await apply(clean.host, raises);
    const made = seenIn(clean.server.workbook());
    for (const fault of ["call-lost", "answer-lost", "answer-empty"] as const) {
      for (let at = 0; at < clean.line.sent.length; at += 1) {
        const { host, line, server } = open(20_000);
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

  test("nothing is written on a workbook that moved on, and the user is told", async () => {
    const { host, line, server } = open(1_000_000);
    line.fault = (name) => {
      if (name === "writeEdits") server.replace(portfolioFixture({ projects: projects.slice(1) }));
      return null;
    };
    const before = seenIn(portfolioFixture({ projects: projects.slice(1) }));
    const receipt = await apply(host, planOf(setCell("P-5", "budget", 5001, 1)));
    expect([receipt.applied, receipt.interrupted?.hostProblem]).toEqual([[], "sheets-moved-on"]);
    expect(seenIn(server.workbook())).toEqual(before);
    line.fault = () => null;
    expect(await apply(host, planOf(setCell("P-5", "budget", 5001, 1)))).toMatchObject({ skipped: [] });
  });

  test("after a writing that failed nothing more is written before it is read again", async () => {
    const { host, server } = open(1_000_000);
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
    const { host, server } = open(20_000);
    const everyOther = planOf(
      ...projects
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

describe("the sidebar looks whether somebody changed something", () => {
  test("and tells only that", async () => {
    const { host, server, look } = open(1_000_000);
    let told = 0;
    const stop = host.watch(() => (told += 1));
    const looked = async () => {
      look();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return told;
    };
    expect(await looked()).toBe(0);
    await host.readWorkbook();
    expect(await looked()).toBe(0);
    await apply(host, planOf(setCell("P-5", "budget", 5001, 1)));
    expect(await looked()).toBe(0);
    server.replace(portfolioFixture());
    expect(await looked()).toBe(1);
    await host.readWorkbook();
    expect(await looked()).toBe(1);
    stop();
    server.replace(portfolioFixture({ projects }));
    expect(await looked()).toBe(1);
  });

  test("a line that is down is no alarm", async () => {
    const { host, line, look } = open(1_000_000);
    await host.readWorkbook();
    host.watch(() => expect.unreachable());
    line.fault = () => "call-lost";
    look();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(line.sent.at(-1)?.name).toBe("readStamps");
  });
});

test("a cell is shown through the script", async () => {
  const { host, server } = open(1_000_000);
  await host.goTo("Projets", { row: 4, column: 2 });
  expect(server.shown).toEqual([{ sheet: "Projets", row: 4, column: 2 }]);
});
