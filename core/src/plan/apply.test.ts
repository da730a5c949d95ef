import { expect, test } from "vitest";
import { message } from "../foundation/message.ts";
import type { RowSpan } from "../foundation/place.ts";
import type { HostProblem, Plan } from "../workbook/change.ts";
import { governedName } from "../workbook/governed-name.ts";
import type { Host } from "../workbook/host.ts";
import { memoryHost, type MemoryHost } from "../workbook/memory-host.ts";
import { plainSheet, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { readJournal } from "./journal.ts";

const because = message("test");
const stamp = { by: "Ana", at: "2026-11-22T10:00:00Z", mapping: null };
const movedOn: HostProblem = { hostProblem: "moved-on", message: message("moved-on"), nothingMade: true };
const broken: HostProblem = { hostProblem: "broken", message: message("broken") };

function register(...ids: readonly string[]): Workbook {
  const names = ["id", "name"].map((key, column) => {
    return { name: governedName("projects", key), sheet: "Projets", position: { row: 1, column } };
  });
  const rows = [["Portefeuille"], ["Code", "Nom"], ...ids.map((id) => [id, `Projet ${id}`])];
  return { source: "test", names, sheets: [plainSheet("Projets", rows)] };
}

const plan: Plan = {
  title: because,
  changes: [
    {
      kind: "set-cell",
      table: "projects",
      row: { id: "P-2" },
      column: "name",
      before: { value: "Projet P-2" },
      after: { value: "Renommé" },
      by: "test",
      because,
    },
  ],
};

/** A host that refuses so many writings in this way, since somebody put a row in before each. */
function refusing(
  times: number,
  problem: HostProblem,
): { readonly host: Host; readonly memory: MemoryHost; readonly told: (readonly RowSpan[])[] } {
  const memory = memoryHost(register("P-1", "P-2"));
  const told: (readonly RowSpan[])[] = [];
  const host: Host = {
    readWorkbook: memory.readWorkbook,
    writeEdits: async (edits, headings = []) => {
      told.push(headings);
      if (told.length > times) return memory.writeEdits(edits);
      memory.replace(register(...Array.from({ length: told.length }, (_, at) => `N-${at}`), "P-1", "P-2"));
      throw problem;
    },
  };
  return { host, memory, told };
}

test("a host that made nothing since rows moved is asked once more, with the cells found again", async () => {
  const { host, memory, told } = refusing(1, movedOn);
  const receipt = await applyPlan(host, plan, stamp);
  expect([receipt.interrupted, receipt.skipped, receipt.entry]).toEqual([undefined, [], "1"]);
  expect(memory.workbook().sheets[0]?.rows.map((cells) => cells[1])).toEqual([
    undefined,
    "Nom",
    "Projet N-0",
    "Projet P-1",
    "Renommé",
  ]);
  expect(readJournal(memory.workbook())).toHaveLength(1);
  const headings = { sheet: "Projets", row: 1, lastRow: 1 };
  expect(told.every((rows) => rows.some((one) => JSON.stringify(one) === JSON.stringify(headings)))).toBe(
    true,
  );
});

test("a host that makes nothing time and again is not asked for ever, and it is said", async () => {
  const { host, told } = refusing(9, movedOn);
  const receipt = await applyPlan(host, plan, stamp);
  expect([told.length, receipt.applied, receipt.interrupted]).toEqual([2, [], movedOn]);
});

test("after any other failure nobody writes again unasked", async () => {
  const { host, told } = refusing(1, broken);
  const receipt = await applyPlan(host, plan, stamp);
  expect([told.length, receipt.applied, receipt.interrupted]).toEqual([1, [], broken]);
});
