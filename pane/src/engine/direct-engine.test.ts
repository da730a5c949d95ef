import { memoryHost } from "@jalon/core";
import { expect, test } from "vitest";
import { smallWorkbook } from "../../tests/small-workbook.ts";
import { directEngine } from "./direct-engine.ts";
import { cancelled, type Engine } from "./engine.ts";

const opening = { language: "fr", asOf: "2026-03-01" } as const;
const untold = () => undefined;

function engineOn(): Engine {
  const engine = directEngine();
  engine.attach(memoryHost(smallWorkbook()));
  return engine;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("on the page itself a reading lets the page have its turn between the steps", async () => {
  const engine = engineOn();
  let isDone = false;
  let turns = 0;
  const reading = engine.open(opening, untold).finally(() => (isDone = true));
  while (!isDone) {
    await turn();
    turns += 1;
  }
  await reading;
  expect(turns).toBeGreaterThanOrEqual(3);
});

test("a reading that is cancelled on the page does none of its later steps", async () => {
  const whole: string[] = [];
  const engine = engineOn();
  await engine.open(opening, (_done, _total, stage) => whole.push(stage.code));
  const told: string[] = [];
  const stopped = engine.open(opening, (_done, _total, stage) => {
    told.push(stage.code);
    engine.cancel();
  });
  await expect(stopped).rejects.toBe(cancelled);
  for (let left = 5; left > 0; left -= 1) await turn();
  const [first] = whole;
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(whole).size).toBeGreaterThan(1);
  expect(new Set(told)).toEqual(new Set([first]));
  await expect(engine.open(opening, untold)).resolves.toMatchObject({ source: smallWorkbook().source });
});

test("two changes of the mapping made at once are both kept", async () => {
  const engine = engineOn();
  const { mapping } = await engine.open(opening, untold);
  const [table] = mapping.tables;
  const [first, second] = (table?.columns ?? [])
    .filter(({ field }) => field !== null && field !== "id")
    .slice(-2);
  if (!table || !first || !second) throw new Error("the small workbook has columns");
  const release = (column: number) =>
    engine.remap({ change: "field", table: table.table, column, field: null }, untold);
  const [, both] = await Promise.all([release(first.column), release(second.column)]);
  const fields = both.mapping.tables[0]?.columns.filter(({ column }) =>
    [first.column, second.column].includes(column),
  );
  expect(fields?.map(({ field }) => field)).toEqual([null, null]);
});
