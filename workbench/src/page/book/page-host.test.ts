import { expect, test, vi } from "vitest";
import { applyEdits, plainSheet, type Edit, type Workbook } from "@jalon/core";
import type { FileInWorker } from "./file-worker.ts";
import { pageHost } from "./page-host.ts";

const workbook: Workbook = {
  source: "book.xlsx",
  names: [],
  sheets: [
    {
      ...plainSheet("A", [["x", 1, 2]]),
      formulas: [{ row: 0, column: 2, formula: "=B1*2", value: "known" }],
    },
  ],
};

function fileInMemory(refuses = false): FileInWorker & { now(): Workbook; readonly close: () => void } {
  let now = workbook;
  return {
    name: "book.xlsx",
    workbook,
    lost: [],
    edit: async (edits) => {
      // oxlint-disable-next-line typescript/only-throw-error no-throw-literal -- as the file host does
      if (refuses) throw { hostProblem: "edit-impossible", message: { code: "edit-impossible" } };
      now = applyEdits(now, edits);
    },
    read: async () => now,
    save: async () => new Uint8Array([1]),
    close: vi.fn<() => void>(),
    now: () => now,
  };
}

const write = (value: number): Edit => ({ kind: "write", sheet: "A", row: 0, column: 1, content: { value } });
const shown = (host: ReturnType<typeof pageHost>) => host.book().workbook?.sheets[0]?.rows[0]?.[1];

test("reading waits for the first file", async () => {
  const host = pageHost();
  const reading = host.readWorkbook();
  host.open(fileInMemory());
  expect(await reading).toBe(workbook);
});

test("what the user types is shown at once, told to who watches, made in the file, and marks what depends on it", async () => {
  const [host, file, changed] = [pageHost(), fileInMemory(), vi.fn<() => void>()];
  host.open(file);
  host.watch(changed);
  host.type([write(5)]);
  expect(shown(host)).toBe(5);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(host.book().unsaved).toBe(true);
  expect([...(host.book().stale.get("a") ?? [])]).toHaveLength(1);
  await host.save();
  expect(file.now().sheets[0]?.rows[0]?.[1]).toBe(5);
  expect(host.book().unsaved).toBe(false);
});

test("what the file refuses is not shown as done", async () => {
  const host = pageHost();
  host.open(fileInMemory(true));
  await expect(host.writeEdits([write(5)])).rejects.toMatchObject({ hostProblem: "edit-impossible" });
  expect(shown(host)).toBe(1);
  host.type([write(7)]);
  await vi.waitFor(() => expect(host.book().problem?.hostProblem).toBe("edit-impossible"));
  await vi.waitFor(() => expect(shown(host)).toBe(1));
});

const many = Array.from({ length: 6000 }, (_, row): Edit => ({ ...write(row), row }) as Edit);

test("thousands of edits give the page its turn between them, and are shown together", async () => {
  const host = pageHost();
  host.open(fileInMemory());
  const seen: (number | undefined)[] = [];
  host.subscribe(() => seen.push(host.book().workbook?.sheets[0]?.rows.length));
  let turns = 0;
  const turn = () => setTimeout(() => ((turns += 1), (timer = turn())), 0);
  let timer = turn();
  await host.writeEdits(many);
  clearTimeout(timer);
  expect(turns).toBeGreaterThan(1);
  expect(seen).toEqual([6000]);
});

test("what the user types while thousands of edits are made is not lost", async () => {
  const [host, file] = [pageHost(), fileInMemory()];
  host.open(file);
  const writing = host.writeEdits(many);
  await new Promise((resolve) => setTimeout(resolve, 0));
  host.type([write(77)]);
  await writing;
  await host.save();
  expect(shown(host)).toBe(77);
  expect(host.book().workbook).toEqual(file.now());
});

test("another file takes the place of the first, which is closed", () => {
  const [host, before] = [pageHost(), fileInMemory()];
  host.open(before);
  host.type([write(5)]);
  host.open(fileInMemory());
  expect(before.close).toHaveBeenCalled();
  expect(host.book()).toMatchObject({ opened: 2, unsaved: false });
  expect(shown(host)).toBe(1);
});
