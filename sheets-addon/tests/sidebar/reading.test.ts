import { describe, expect, test } from "vitest";
import { plainSheet } from "@jalon/core";
import { apply, planOf, portfolioFixture, setCell } from "@jalon/host-contract";
import { serverOf } from "../../sidebar/server-of.ts";
import { sheetsHost } from "../../sidebar/sheets-host.ts";
import { lineTo } from "./line-to.ts";
import { manyProjects, onlyAt, openLine, problemOf } from "./open-line.ts";

describe("a workbook crosses in pieces", () => {
  test.each([5_000, 20_000, 1_000_000])("of at most %i bytes, and is whole", async (mostBytes) => {
    const { host, line, server } = openLine(mostBytes);
    expect(await host.readWorkbook()).toEqual(server.workbook());
    expect(Math.max(...line.sent.map(({ answered }) => answered))).toBeLessThanOrEqual(mostBytes);
    expect(line.sent.length).toBeGreaterThanOrEqual(mostBytes < 20_000 ? 5 : 1);
  });

  test("an empty spreadsheet, and sheets without a cell", async () => {
    const empty = { source: "Vide", sheets: [], names: [] };
    expect(await openLine(5_000, empty).host.readWorkbook()).toEqual(empty);
    const blank = { ...empty, sheets: [plainSheet("A", []), plainSheet("B", [[1]]), plainSheet("C", [])] };
    expect(await openLine(5_000, blank).host.readWorkbook()).toEqual(blank);
  });

  test("begins again when somebody changed it meanwhile, and never mixes two states", async () => {
    const { host, line, server } = openLine(5_000);
    const other = portfolioFixture({ projects: manyProjects.map((one) => ({ ...one, budget: 7 })) });
    line.fault = (_, at) => {
      if (at === 3) server.replace(other);
      return null;
    };
    expect(await host.readWorkbook()).toEqual(other);
  });

  test("says so when it never stands still, after a few readings", async () => {
    const { host, line, server } = openLine(5_000);
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
      const calls = openLine(5_000);
      await calls.host.readWorkbook();
      for (let at = 0; at < calls.line.sent.length; at += 1) {
        const { host, line, server } = openLine(5_000);
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
    const { host, line } = openLine(5_000);
    line.fault = () => fault;
    expect(await problemOf(host.readWorkbook())).toBe(code);
  });

  test("a bug of ours in the script is no problem of Google's", async () => {
    const { host, line } = openLine(5_000);
    line.fault = () => ({ said: "Error: Jalon bug: no such sheet" });
    await expect(host.readWorkbook()).rejects.toThrow("Jalon bug: no such sheet");
  });

  test("a piece that is not the awaited one is never taken for the workbook", async () => {
    const { server, line } = openLine(5_000);
    const { readPiece } = server.calls;
    const skipping = {
      ...server.calls,
      readPiece: (from: Parameters<typeof readPiece>[0], revision: string) =>
        readPiece({ ...from, row: from.row + 1 }, revision),
    };
    const host = sheetsHost(serverOf(lineTo(skipping).run), { rescan: () => () => {}, mostBytes: 5_000 });
    expect(await problemOf(host.readWorkbook())).toBe("sheets-piece-lost");
    expect(line.sent).toEqual([]);
  });
});

describe("the sidebar looks whether somebody changed something", () => {
  test("and tells only that", async () => {
    const { host, server, look } = openLine(1_000_000);
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
    await host.readWorkbook();
    expect(await looked()).toBe(0);
    server.replace(portfolioFixture());
    expect(await looked()).toBe(1);
    await host.readWorkbook();
    expect(await looked()).toBe(1);
    stop();
    server.replace(portfolioFixture({ projects: manyProjects }));
    expect(await looked()).toBe(1);
  });

  test("and never asks before it was answered", async () => {
    const { host, line, look } = openLine(1_000_000);
    await host.readWorkbook();
    host.watch(() => expect.unreachable());
    look();
    look();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(line.sent.filter(({ name }) => name === "readStamps")).toHaveLength(1);
  });

  test("a line that is down is no alarm", async () => {
    const { host, line, look } = openLine(1_000_000);
    await host.readWorkbook();
    host.watch(() => expect.unreachable());
    line.fault = () => "call-lost";
    look();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(line.sent.at(-1)?.name).toBe("readStamps");
  });
});

test("a cell is shown through the script", async () => {
  const { host, server } = openLine(1_000_000);
  await host.goTo("Projets", { row: 4, column: 2 });
  expect(server.shown).toEqual([{ sheet: "Projets", row: 4, column: 2 }]);
});
