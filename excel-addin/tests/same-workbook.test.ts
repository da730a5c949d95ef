import { expect, test, vi } from "vitest";
import { plainSheet } from "@jalon/core";
import { portfolioFixture } from "@jalon/host-contract";
import { excelHost } from "../src/index.ts";
import { newest, openWorkbook, settled } from "./through-library.ts";

test("an edit that no event told of is found when looking again, and only then", async () => {
  const { excel } = openWorkbook(portfolioFixture());
  let look = () => {};
  let told = 0;
  const rescan = (again: () => void) => {
    look = again;
    return () => {};
  };
  const host = excelHost({ language: "fr", rescan });
  const stop = host.watch(() => (told += 1));
  await host.readWorkbook();
  look();
  await settled();
  expect(told).toBe(0);
  excel.book.sheets[0]!.cells[3]![7]!.value = "Sans bruit";
  look();
  await settled();
  expect(told).toBe(1);
  stop();
});

test.each([
  { level: 20, wanted: [true] },
  { level: newest, wanted: [undefined] },
])("is one step to undo where Excel can (1.$level)", async ({ level, wanted }) => {
  const { host } = openWorkbook(
    { source: "Essai.xlsx", sheets: [plainSheet("Feuil1", [])], names: [] },
    { level },
  );
  await host.readWorkbook();
  const run = vi.spyOn(Excel, "run");
  const rows = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 20 }, () => `Texte assez long ${row}`),
  );
  await host.writeEdits([{ kind: "write-block", sheet: "Feuil1", row: 0, column: 0, rows }]);
  const options = run.mock.calls.map(([first]) => first as unknown as Excel.RunOptions);
  run.mockRestore();
  expect(options.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual(wanted);
});
