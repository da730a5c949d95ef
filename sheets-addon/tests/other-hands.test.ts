import fc from "fast-check";
import { adopt, applyPlan, memoryHost, type Change, type Receipt } from "@jalon/core";
import {
  addColumn,
  addCriteria,
  addProject,
  headingAt,
  planOf,
  portfolioFixture,
  seenIn,
  setCell,
  stamp,
  withFaults,
} from "@jalon/host-contract";
import { describe, expect, test } from "vitest";
import { workbookOf, worldOf } from "./apps-script/core-book.ts";
import { insert, move, remove, sortRows } from "./apps-script/moves.ts";
import { newSheet, ownCell } from "./apps-script/sheet-state.ts";
import type { World } from "./apps-script/world.ts";
import { openRealScript } from "./real-script.ts";
import { serverHost } from "./server-host.ts";

const projects = Array.from({ length: 12 }, (_, at) => {
  return {
    id: `P-${at}`,
    name: `Projet ${at}`,
    budget: at * 100,
    sponsor: at % 2 === 0 ? "A. Renard" : null,
  };
});
const fixture = portfolioFixture({ projects, native: false });
const firstRow = headingAt.row + 1;

/** What somebody else does to the spreadsheet. */
type Act = (world: World) => void;

const sheetOf = (world: World, at: number) => {
  const sheet = world.sheets[at];
  if (!sheet) throw new Error("the fixture has two sheets");
  return sheet;
};

const types = (at: number, row: number, column: number, text: string): Act => {
  return (world) => {
    ownCell(sheetOf(world, at), row, column).value = text;
  };
};

/** Any cell but those of the ids, whose meaning a keystroke changes for everybody. */
const columnBesideIds = fc.nat(9).filter((column) => column !== headingAt.column);
const keystroke = fc
  .tuple(fc.nat(1), fc.nat(22), columnBesideIds, fc.constantFrom("", "vu", "7"))
  .map(([at, row, column, text]) => types(at, row, column, text));
const axis = fc.constantFrom("rows" as const, "columns" as const);

const structure = fc.oneof(
  fc.tuple(axis, fc.nat(16), fc.integer({ min: 1, max: 3 })).map(
    ([along, at, count]): Act =>
      (world) =>
        insert(world, sheetOf(world, 0), along, at, count),
  ),
  fc.tuple(axis, fc.nat(14)).map(
    ([along, at]): Act =>
      (world) =>
        remove(world, sheetOf(world, 0), along, along === "rows" && at <= headingAt.row ? firstRow : at, 1),
  ),
  fc.tuple(axis, fc.nat(8), fc.nat(9)).map(
    ([along, from, to]): Act =>
      (world) =>
        move(
          world,
          sheetOf(world, 0),
          along,
          along === "rows" ? firstRow + from : from,
          along === "rows" ? firstRow + to : to,
        ),
  ),
  fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12 }).map(
    (order): Act =>
      (world) =>
        sortRows(
          sheetOf(world, 0),
          { row: firstRow, column: 1, lastRow: firstRow + 11, lastColumn: 7 },
          order,
        ),
  ),
  fc.constant<Act>((world) => {
    sheetOf(world, 0).name = "Portefeuille";
  }),
);

const raises = fc
  .subarray(projects, { minLength: 1, maxLength: 4 })
  .map((some) => some.map(({ id, budget }) => setCell(id, "budget", budget, budget + 1)));
const more: readonly (readonly Change[])[] = [
  [],
  [addProject("P-99", { name: "Nouveau", budget: 5 })],
  [addColumn("score", "Score"), setCell("P-3", "score", null, 40)],
  [addCriteria()],
];
const changes = fc.tuple(raises, fc.constantFrom(...more)).map(([some, others]) => [...some, ...others]);

interface Done {
  readonly world: World;
  readonly receipt: Receipt;
  readonly writes: number;
}

/** Applies a plan through the server's functions, as others act between its reading and its writing. */
async function applyAmid(plan: readonly Change[], acts: readonly Act[]): Promise<Done> {
  const { world, ...script } = openRealScript(fixture);
  let begun = false;
  const beforeWrite = async () => {
    if (!begun) for (const act of acts) act(world);
    begun = true;
  };
  const host = withFaults(serverHost({ world, ...script }), { beforeWrite });
  const receipt = await applyPlan(host, planOf(...plan), stamp);
  return { world, receipt, writes: host.counted.writes };
}

/** The spreadsheet as others alone leave it. */
function othersAlone(acts: readonly Act[]): World {
  const world = worldOf(fixture);
  for (const act of acts) act(world);
  return world;
}

describe("others act between our reading and our writing", () => {
  test("what is written stands where it had stood if they had acted before, whatever they did", async () => {
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.array(fc.oneof(keystroke, structure), { minLength: 1, maxLength: 3 }),
        async (plan, acts) => {
          const { world, receipt } = await applyAmid(plan, acts);
          const wanted = memoryHost(workbookOf(othersAlone(acts)));
          const inOrder = await applyPlan(wanted, planOf(...plan), stamp);
          expect(receipt.interrupted).toBeUndefined();
          expect(seenIn(workbookOf(world)).sheets).toEqual(seenIn(wanted.workbook()).sheets);
          expect(receipt.applied).toEqual(inOrder.applied);
        },
      ),
      { numRuns: 60 },
    );
  }, 300_000);

  test("nobody's keystroke in a row that nothing is written to makes anybody wait, but in the place of a new row or column", async () => {
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.nat(1),
        fc.integer({ min: 0, max: 30 }),
        columnBesideIds,
        async (plan, at, row, column) => {
          const written = new Set(
            plan.flatMap((change) =>
              change.kind === "set-cell" && "id" in change.row
                ? Number(change.row.id.slice(2)) + firstRow
                : [],
            ),
          );
          const below = firstRow + projects.length;
          const beside = headingAt.column + 7;
          if (at === 0 && (written.has(row) || row === headingAt.row || row === below || column === beside))
            return;
          const { writes, world, receipt } = await applyAmid(plan, [types(at, row, column, "vu")]);
          expect([writes, receipt.interrupted, receipt.skipped]).toEqual([1, undefined, []]);
          expect(workbookOf(world).sheets[at]?.rows[row]?.[column]).toBe("vu");
        },
      ),
      { numRuns: 60 },
    );
  }, 300_000);

  test.each<{ readonly name: string; readonly plan: readonly Change[]; readonly act: Act }>([
    {
      name: "the last project is taken away before one is added",
      plan: [addProject("P-99", { name: "Nouveau" })],
      act: (world) => remove(world, sheetOf(world, 0), "rows", firstRow + 11, 1),
    },
    {
      name: "a project is added by hand before one is added",
      plan: [addProject("P-99", { name: "Nouveau" })],
      act: types(0, firstRow + 12, headingAt.column, "P-50"),
    },
    {
      name: "columns change places that are empty in the new row",
      plan: [addProject("P-99", { budget: 5 })],
      act: (world) => move(world, sheetOf(world, 0), "columns", 4, 7),
    },
    {
      name: "an empty sheet gets the name of the one to be made",
      plan: [addCriteria()],
      act: (world) => {
        world.sheets.push(newSheet(99, "Critères"));
      },
    },
    {
      name: "something is noted where a column is to be",
      plan: [addColumn("score", "Score")],
      act: types(0, firstRow + 9, headingAt.column + 7, "à moi"),
    },
    {
      name: "cells of the row are merged",
      plan: [setCell("P-3", "budget", 300, 301)],
      act: (world) => {
        sheetOf(world, 0).merges.push({ row: firstRow + 3, column: 8, lastRow: firstRow + 3, lastColumn: 9 });
      },
    },
  ])("$name: it is noticed, and the place found again", async ({ plan, act }) => {
    const { world, receipt, writes } = await applyAmid(plan, [act]);
    const wanted = memoryHost(workbookOf(othersAlone([act])));
    const inOrder = await applyPlan(wanted, planOf(...plan), stamp);
    expect([receipt.applied, receipt.interrupted]).toEqual([inOrder.applied, undefined]);
    expect(seenIn(workbookOf(world)).sheets).toEqual(seenIn(wanted.workbook()).sheets);
    expect(writes).toBe(inOrder.applied.length > 0 ? 2 : 1);
  });

  test("headings that changed places are noticed where nothing is governed yet", async () => {
    const bare = { ...fixture, names: [] };
    const { mapping } = adopt(bare);
    const { world, ...script } = openRealScript(bare);
    let writes = 0;
    const beforeWrite = async () => {
      if ((writes += 1) === 1) move(world, sheetOf(world, 0), "columns", 5, 7);
    };
    const host = withFaults(serverHost({ world, ...script }), { beforeWrite });
    const plan = planOf(setCell("P-3", "mandatory", null, true));
    const receipt = await applyPlan(host, plan, { ...stamp, mapping });
    const rows = workbookOf(world).sheets[0]?.rows ?? [];
    const place = rows[headingAt.row]?.indexOf("Obligatoire") ?? -1;
    expect([writes, receipt.skipped, rows[firstRow + 3]?.[place]]).toEqual([2, [], true]);
  });

  test("when they act at every try, nothing at all is written, and it is said", async () => {
    const { world, ...script } = openRealScript(fixture);
    let acted = 0;
    const beforeWrite = async () => insert(world, sheetOf(world, 0), "rows", firstRow + (acted += 1), 1);
    const host = withFaults(serverHost({ world, ...script }), { beforeWrite });
    const plan = planOf(setCell("P-5", "budget", 500, 1), addCriteria());
    const receipt = await applyPlan(host, plan, stamp);
    const { interrupted, applied, entry } = receipt;
    expect([acted, interrupted?.hostProblem, applied, entry]).toEqual([2, "sheets-moved-on", [], ""]);
    const alone = othersAlone(
      [1, 2].map((at) => (one) => insert(one, sheetOf(one, 0), "rows", firstRow + at, 1)),
    );
    expect(seenIn(workbookOf(world))).toEqual(seenIn(workbookOf(alone)));
  });
});
