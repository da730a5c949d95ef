import { applyPlan, plainSheet, type Cell, type Workbook } from "@jalon/core";
import { fourProjects, planOf, portfolioFixture, setCell, stamp } from "@jalon/host-contract";
import { expect, test } from "vitest";
import { workbookOf } from "./apps-script/core-book.ts";
import type { World } from "./apps-script/world.ts";
import { openRealScript } from "./real-script.ts";
import { readThrough, serverHost } from "./server-host.ts";

const sixMinutes = 360;

/** The longest of the executions so far, in budgeted seconds, as they are run one by one. */
async function longest(world: World, work: () => Promise<unknown>): Promise<number> {
  const before = world.counts.seconds;
  await work();
  return world.counts.seconds - before;
}

test.each([
  { timeZone: "Pacific/Auckland" },
  { timeZone: "America/New_York" },
  { timeZone: "Pacific/Honolulu" },
  { timeZone: "Asia/Kolkata" },
])("days stay days in a spreadsheet that lives in $timeZone", async ({ timeZone }) => {
  const script = openRealScript(portfolioFixture(), { timeZone });
  const host = serverHost(script);
  const days = ["1999-12-31", "2026-03-29", "2026-10-25", "2099-01-01"];
  const changes = days.map((date, at) => {
    const { start = null } = fourProjects[at] ?? {};
    return setCell(`P-00${at + 1}`, "start", start, { date });
  });
  expect((await applyPlan(host, planOf(...changes), stamp)).skipped).toEqual([]);
  const read = (workbook: Workbook) => workbook.sheets[0]?.rows.slice(3, 7).map((cells) => cells[5]);
  expect(read(await host.readWorkbook())).toEqual(days.map((date) => ({ date })));
  expect(read(workbookOf(script.world))).toEqual(days.map((date) => ({ date })));
});

test("2,000 projects are read in pieces and 2,000 cells of them written, each execution within six minutes as budgeted", async () => {
  const projects = Array.from({ length: 2000 }, (_, at) => ({
    id: `P-${at}`,
    name: `Projet ${at}`,
    budget: at,
    start: { date: `20${10 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}` },
    sponsor: `Sponsor ${at % 90}`,
  }));
  const fixture = portfolioFixture({ projects });
  const wide = Array.from({ length: 2000 }, (_, row): Cell[] =>
    Array.from({ length: 60 }, (__, column) => (column % 2 === 0 ? row * column : `texte ${row} ${column}`)),
  );
  const script = openRealScript({ ...fixture, sheets: [...fixture.sheets, plainSheet("Large", wide)] });
  const { world } = script;
  const opened = await longest(world, () => script.callFromPage("openWorkbook"));
  expect(opened).toBeLessThan(sixMinutes / 4);
  const { pieces } = await readThrough(script);
  expect(pieces.length).toBeGreaterThan(1);
  const host = serverHost(script);
  const changes = projects.map(({ id, budget }) => setCell(id, "budget", budget, budget + 1));
  const before = world.counts.byMember.get("Range.setValues") ?? 0;
  const written = await longest(world, async () => applyPlan(host, planOf(...changes), stamp));
  expect(written).toBeLessThan(sixMinutes);
  expect((world.counts.byMember.get("Range.setValues") ?? 0) - before).toBeLessThan(20);
  expect(workbookOf(world).sheets[0]?.rows.at(-1)?.[4]).toBe(2000);
}, 300_000);
