import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { adopt } from "./adopt.ts";
import { bestPairing } from "./assign.ts";
import { adoptWords } from "./adopt-words.ts";

type Rows = readonly (readonly Cell[])[];

const workbookOf = (rows: Rows): Workbook => ({
  sheets: [plainSheet("Feuil1", rows)],
  names: [],
  source: "x",
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    "Projet",
    "Nom",
    "Budget (k€)",
    "Début",
    "Total",
    "Oui",
    "Vert",
    "nov-26",
    "",
    " ",
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>({ date: "2026-01-31" }, { error: "#REF!" }),
);
const area = fc.record({ row: fc.nat(6), column: fc.nat(6), lastRow: fc.nat(9), lastColumn: fc.nat(9) });

const columns: readonly (readonly Cell[])[] = [
  ["Nom du projet", "Alpha", "Bravo", "Charlie"],
  ["Programme", "DSI", "RH", "DSI"],
  ["Début", { date: "2026-01-01" }, { date: "2026-03-15" }, { date: "2026-05-01" }],
  ["Fin", { date: "2027-01-01" }, { date: "2027-03-15" }, { date: "2027-05-01" }],
  ["Coût estimé", 12, 3, 140],
  ["Coût estimé par tranche", "entre 9 et 20 M€", "moins de 5M€", "plus de 100 M€"],
  ["Chef de projet", "Anna Lund", "Marc Dupont", "Zoé Petit"],
  ["Météo", "Vert", "Orange", "Rouge"],
  ["Divers", "x", "y", "z"],
];
const rowsFrom = (order: readonly (readonly Cell[])[]): Rows =>
  [0, 1, 2, 3].map((row) => order.map((column) => column[row] ?? null));
const fieldsOf = (rows: Rows): Record<string, string | null> =>
  Object.fromEntries(
    adopt(workbookOf(rows)).mapping.tables[0]?.columns.map(({ heading, field }) => [heading, field]) ?? [],
  );

describe("laws of adopting", () => {
  test("any cells are adopted without an exception", () => {
    const sheet = fc.record({
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      merges: fc.array(area, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 2 }), (sheets) => {
        const made = sheets.map(({ rows, merges }, at) => ({ ...plainSheet(`S${at}`, rows), merges }));
        const { mapping, findings } = adopt({ sheets: made, names: [], source: "x" });
        for (const { columns: mapped } of mapping.tables) {
          const fed = mapped.flatMap(({ field }) => field ?? []);
          expect(new Set(fed).size).toBe(fed.length);
        }
        for (const { code } of findings) expect(typeof code).toBe("string");
      }),
      { numRuns: 150 },
    );
  });

  test("the order of columns changes nothing", () => {
    const want = fieldsOf(rowsFrom(columns));
    expect(want).toMatchObject({ "Nom du projet": "name", "Coût estimé": "budget", Divers: null });
    fc.assert(
      fc.property(fc.shuffledSubarray([...columns], { minLength: columns.length }), (order) => {
        expect(fieldsOf(rowsFrom(order))).toEqual(want);
      }),
      { numRuns: 60 },
    );
  });

  test("blank rows above only move the table down", () => {
    const want = adopt(workbookOf(rowsFrom(columns))).mapping.tables[0];
    fc.assert(
      fc.property(fc.nat(30), (above) => {
        const rows = [...Array.from({ length: above }, () => []), ...rowsFrom(columns)];
        const found = adopt(workbookOf(rows)).mapping.tables[0];
        expect(found?.columns).toEqual(want?.columns);
        expect([found?.headingRow, found?.lastRow]).toEqual([above, above + 3]);
      }),
      { numRuns: 20 },
    );
  });

  test("every reason can be said in both languages", () => {
    const { mapping, findings, tablesSeen } = adopt(workbookOf(rowsFrom(columns)));
    const codes = [
      ...mapping.tables.flatMap(({ because, columns: mapped }) => [
        because.code,
        ...mapped.map((column) => column.because.code),
      ]),
      ...tablesSeen.map(({ because }) => because.code),
      ...findings.filter(({ severity }) => severity === "information").map(({ code }) => code),
    ];
    expect(codes.filter((code) => !adoptWords[code]?.fr || !adoptWords[code].en)).toEqual([]);
  });
});

describe("the best pairing", () => {
  test.each([
    {
      name: "each its own",
      worth: [
        [1, 0.2],
        [0.3, 1],
      ],
      want: [0, 1],
    },
    {
      name: "one gives way where the total gains",
      worth: [
        [1, 0.9],
        [0.95, 0],
      ],
      want: [1, 0],
    },
    {
      name: "what is worth nothing stays alone",
      worth: [
        [0, 0],
        [0, 0.4],
      ],
      want: [-1, 1],
    },
    { name: "more rows than columns", worth: [[0.5], [0.9], [0.1]], want: [-1, 0, -1] },
  ])("$name", ({ worth, want }) => expect(bestPairing(worth)).toEqual(want));

  test("no other pairing is worth more", () => {
    const total = (worth: readonly (readonly number[])[], pairs: readonly number[]): number =>
      pairs.reduce((sum, to, from) => sum + (to < 0 ? 0 : (worth[from]?.[to] ?? 0)), 0);
    const best = (worth: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number => {
      if (row === worth.length) return 0;
      const tried = (worth[row] ?? []).map((value, to) =>
        taken.has(to) ? 0 : value + best(worth, row + 1, new Set([...taken, to])),
      );
      return Math.max(best(worth, row + 1, taken), ...tried);
    };
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (worth) => {
          expect(total(worth, bestPairing(worth))).toBeCloseTo(best(worth, 0, new Set()), 9);
        },
      ),
      { numRuns: 100 },
    );
  });
});
