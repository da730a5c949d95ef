import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { capacityWords } from "../capacity-words.ts";
import { applyEdits } from "../../workbook/memory.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { blockRows } from "./block-positions.ts";
import { isDeclared, type FilledCampaign, type FilledCell } from "./filled-campaign.ts";
import { workbookOfCampaign } from "./lay-out-campaign.ts";
import { readCampaign } from "./read-campaign.ts";
import { filledWorkbook, givenCampaign, placeOfPerson, typedIn, withRows } from "./testing-campaign.ts";

const campaign = givenCampaign();
const [kate, paul] = campaign.blocks.map(({ sheet }) => sheet);

function read(workbook: Workbook): FilledCampaign {
  const result = readCampaign(workbook);
  if ("refused" in result) throw new Error(result.refused.code);
  return result.filled;
}

function cellsOf(filled: FilledCampaign, person: string): readonly FilledCell[] {
  const all = filled.blocks.flatMap(({ people }) => people);
  return all.find(({ id }) => id === person)?.cells ?? [];
}

const shown = (cells: readonly FilledCell[]) => cells.map(({ state, days }) => `${state} ${days ?? "-"}`);

describe("what nobody filled", () => {
  test("is offered or not given, and tells nothing", () => {
    const filled = read(workbookOfCampaign(campaign, "c.xlsx"));
    expect(filled.findings).toEqual([]);
    expect(shown(cellsOf(filled, "PER-4"))).toEqual(["offered 8", "notGiven -", "offered 20"]);
    expect(filled.blocks.flatMap(({ people }) => people.flatMap(({ cells }) => cells)).some(isDeclared)).toBe(
      false,
    );
  });
});

describe("what a manager fills", () => {
  test("a number is entered; 0 is not blank", () => {
    const filled = read(
      filledWorkbook(campaign, ["PER-1", "days:2026-11", 3.5], ["PER-1", "days:2027-01", 0]),
    );
    expect(shown(cellsOf(filled, "PER-1"))).toEqual(["entered 3.5", "offered 10", "entered 0"]);
    expect(filled.findings).toEqual([]);
  });

  test.each<[string, Cell]>([
    ["the mark", "✓"],
    ["a check box", true],
  ])("a tick that is %s confirms what stands in grey, and nothing else", (_, tick) => {
    const filled = read(filledWorkbook(campaign, ["PER-1", "same", tick], ["PER-1", "days:2026-12", 15]));
    expect(shown(cellsOf(filled, "PER-1"))).toEqual(["copied 13", "entered 15", "copied 10"]);
    expect(shown(cellsOf(filled, "PER-2"))[0]).toBe("offered 9");
  });

  test.each<Cell>(["X", "Oui", 1, "VRAI", "✓ ", "non"])(
    "%s ticks nothing, as on the sheet, and that is said",
    (tick) => {
      const filled = read(filledWorkbook(campaign, ["PER-1", "same", tick]));
      expect(shown(cellsOf(filled, "PER-1"))).toEqual(["offered 13", "offered 10", "offered 10"]);
      expect(filled.findings.map(({ code }) => code)).toEqual(["tick-unclear"]);
    },
  );

  test("one tick confirms the whole team", () => {
    const ticked = applyEdits(workbookOfCampaign(campaign), [
      { kind: "write", sheet: paul ?? "", row: blockRows.team, column: 3, content: { value: "✓" } },
    ]);
    const filled = read(ticked);
    expect(shown(cellsOf(filled, "PER-2"))).toEqual(["copied 9", "copied 9", "copied 9"]);
    expect(shown(cellsOf(filled, "PER-4"))[0]).toBe("offered 8");
  });

  test("a cleared cell is not given", () => {
    const filled = read(filledWorkbook(campaign, ["PER-1", "same", "✓"], ["PER-1", "days:2026-11", " "]));
    expect(shown(cellsOf(filled, "PER-1"))).toEqual(["notGiven -", "copied 10", "copied 10"]);
  });

  test("more than one's own part time is kept and pointed out", () => {
    const filled = read(filledWorkbook(campaign, ["PER-2", "days:2026-11", 18]));
    expect(shown(cellsOf(filled, "PER-2"))[0]).toBe("entered 18");
    expect(filled.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["days-over-own", "warning"],
    ]);
  });

  test("a comment is kept to 200 characters", () => {
    const filled = read(filledWorkbook(campaign, ["PER-1", "comment", "a".repeat(300)]));
    expect(filled.blocks[1]?.people[0]?.comment).toHaveLength(200);
    expect(filled.findings.map(({ code }) => code)).toEqual(["comment-too-long"]);
  });
});

describe("bad input gives a finding at its cell, and no days", () => {
  test.each<[string, Cell, string]>([
    ["letters", "un peu", "days-not-a-number"],
    ["pasted text", "Bonjour,\nvoici les jours de l’équipe : 12 puis 15", "days-not-a-number"],
    ["more than the month has", 21, "days-over"],
    ["a number as text", "3,5", "days-as-text"],
    ["a number with its unit", "10j", "days-as-text"],
    ["days in words", "12 jours", "days-as-text"],
    ["more, as text", "1 200", "days-as-text"],
    ["negative", -1, "days-negative"],
    ["negative text", "-2", "days-as-text"],
    ["a date", { date: "2026-05-03" }, "days-a-date"],
    ["an error", { error: "#REF!" }, "days-not-a-number"],
    ["a check box", true, "days-not-a-number"],
    ["what looks like a formula", "=1+1", "days-not-a-number"],
    ["a half said in hours", "12 h", "days-not-a-number"],
  ])("%s", (_, cell, code) => {
    const workbook = filledWorkbook(campaign, ["PER-1", "days:2026-11", cell]);
    const filled = read(workbook);
    expect(shown(cellsOf(filled, "PER-1"))).toEqual(["refused -", "offered 10", "offered 10"]);
    const place = placeOfPerson(workbook, campaign, "PER-1", "days:2026-11");
    expect(filled.findings.map((finding) => [finding.code, finding.severity, finding.place])).toEqual([
      [code, "error", { ...place, id: "PER-1", field: "days:2026-11", table: "availability" }],
    ]);
  });

  test("a formula, whatever it gives", () => {
    const workbook = workbookOfCampaign(campaign);
    const at = placeOfPerson(workbook, campaign, "PER-1", "days:2026-11");
    const filled = read(applyEdits(workbook, [{ kind: "write", ...at, content: { formula: "=5+5" } }]));
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("refused -");
    expect(filled.findings.map(({ code }) => code)).toEqual(["days-formula"]);
  });
});

describe("sheets that were rearranged", () => {
  const first = blockRows.firstPerson;
  const change = (
    edit: (rows: (readonly Cell[])[]) => (readonly Cell[])[],
    sheet = paul ?? "",
  ): FilledCampaign => {
    const typed = filledWorkbook(campaign, ["PER-1", "days:2026-11", 7], ["PER-2", "days:2026-11", 6]);
    const { sheets, ...rest } = withRows(typed, sheet, (rows) => edit([...rows]));
    return read({ ...rest, sheets: sheets.map((each) => ({ ...each, formulas: [] })) });
  };
  const codes = (filled: FilledCampaign): readonly string[] => filled.findings.map(({ code }) => code);

  test("moved columns and renamed headings change nothing", () => {
    const filled = change((rows) =>
      rows.map((row, at) => {
        const [id, name, post, same, ...rest] = row;
        const said = at === blockRows.headings ? rest.map(() => "?") : rest;
        return [id ?? null, ...said, name ?? null, post ?? null, same ?? null];
      }),
    );
    expect(codes(filled)).toEqual([]);
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("entered 7");
  });

  test("without the hidden row, headings and the tab's name do", () => {
    const filled = change((rows) => rows.slice(1));
    expect(codes(filled)).toEqual([]);
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("entered 7");
  });

  test("a deleted row", () => {
    const filled = change((rows) => rows.filter((_, at) => at !== first));
    expect(codes(filled)).toEqual(["row-gone"]);
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("notGiven -");
    expect(shown(cellsOf(filled, "PER-2"))[0]).toBe("entered 6");
  });

  test("a repeated row: none of both is taken", () => {
    const filled = change((rows) => [...rows, rows[first] ?? []]);
    expect(codes(filled)).toEqual(["row-repeated"]);
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("refused -");
  });

  test("names sorted without their ids", () => {
    const filled = change((rows) => {
      const [one, two] = [rows[first] ?? [], rows[first + 1] ?? []];
      const swap = (row: readonly Cell[], with_: readonly Cell[]) => [row[0] ?? null, ...with_.slice(1)];
      return [...rows.slice(0, first), swap(one, two), swap(two, one), ...rows.slice(first + 2)];
    });
    expect(codes(filled)).toEqual(["row-name-differs", "row-name-differs"]);
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("refused -");
  });

  test("rows sorted as a whole change nothing", () => {
    const filled = change((rows) => [...rows.slice(0, first), ...rows.slice(first).reverse()]);
    expect(codes(filled)).toEqual([]);
    expect(shown(cellsOf(filled, "PER-1"))[0]).toBe("entered 7");
  });

  test("somebody else's row, and a row of nobody", () => {
    const stranger: readonly Cell[] = ["PER-4", "Sean O'Neill", null, null, null, 1, 1, 1];
    const nobody: readonly Cell[] = [null, "Jean Inconnu", null, null, null, 1];
    const filled = change((rows) => [...rows, stranger, nobody]);
    expect(codes(filled)).toEqual(["row-of-other-block", "row-unknown"]);
    expect(shown(cellsOf(filled, "PER-4"))[0]).toBe("offered 8");
  });

  test("a lost month", () => {
    const filled = change((rows) => rows.map((row) => row.filter((_, column) => column !== 5)));
    expect(codes(filled)).toEqual(["month-gone"]);
    expect(shown(cellsOf(filled, "PER-1"))).toEqual(["notGiven -", "offered 10", "offered 10"]);
  });

  test("a lost sheet", () => {
    const workbook = workbookOfCampaign(campaign);
    const filled = read({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== kate) });
    expect(codes(filled)).toEqual(["block-gone"]);
    expect(shown(cellsOf(filled, "PER-4"))[0]).toBe("notGiven -");
  });

  test("of two campaigns in one workbook, the last one prepared, and the other is told of", () => {
    const later = workbookOfCampaign(givenCampaign({ from: "2026-12", preparedOn: "2026-11-25" }));
    const workbook = workbookOfCampaign(campaign);
    const filled = read({ ...workbook, sheets: [...later.sheets, ...workbook.sheets] });
    expect(filled.months[0]).toBe("2026-12");
    expect(filled.findings).toMatchObject([
      { code: "campaign-other", severity: "warning", place: { sheet: "Jalon campagne" } },
    ]);
  });

  test("ids that became numbers are ids still", () => {
    const numbered = {
      ...campaign,
      blocks: campaign.blocks.map((block) => ({
        ...block,
        people: block.people.map((one, at) => ({ ...one, id: `${100 + at}` })),
      })),
    };
    const workbook = withRows(workbookOfCampaign(numbered), paul ?? "", (rows) =>
      rows.map(([id, ...rest]) => [
        typeof id === "string" && /^\d+$/.test(id) ? Number(id) : (id ?? null),
        ...rest,
      ]),
    );
    expect(codes(read(workbook))).toEqual([]);
  });

  test("a workbook that is no campaign, or a newer one's", () => {
    const workbook = workbookOfCampaign(campaign, "c.xlsx");
    expect(readCampaign({ sheets: [], names: [], source: "x" })).toMatchObject({
      refused: { code: "campaign-not-one" },
    });
    expect(readCampaign(workbookOfCampaign({ ...campaign, version: 9 }))).toMatchObject({
      refused: { code: "campaign-newer" },
    });
    const broken = withRows(workbook, "Jalon campagne", (rows) =>
      rows.map((row) => [...row.slice(0, 3), "{"]),
    );
    expect(readCampaign(broken)).toMatchObject({ refused: { code: "campaign-not-one" } });
  });
});

const anything: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.constantFrom("=A1", "-0", "1e3", "3,5", "(4)", "٣", "12 j", "NaN", "✓", "PER-1", "∞", "0x1F"),
  fc.constant({ date: "2026-02-28" }),
  fc.constant({ error: "#N/A" }),
);

test("law: no bad cell ever counts as declared, wherever it stands; reading never throws", () => {
  const months = campaign.months.map((month) => `days:${month}`);
  const columns = fc.constantFrom(...months, "same", "comment");
  const typed = fc.tuple(fc.constantFrom("PER-1", "PER-2", "PER-4", "PER-5"), columns, anything);
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 12 }), (all) => {
      const filled = read(typedIn(workbookOfCampaign(campaign), campaign, ...all));
      const full = new Map(campaign.blocks.flatMap(({ people }) => people.map((one) => [one.id, one.full])));
      for (const { id, cells } of filled.blocks.flatMap(({ people }) => people))
        cells.forEach((cell, at) => {
          if (!isDeclared(cell)) return;
          expect(cell.days).toBeGreaterThanOrEqual(0);
          expect(cell.days).toBeLessThanOrEqual(full.get(id)?.[at] ?? -1);
        });
      for (const { message: said } of filled.findings) expect(capacityWords[said.code]).toBeDefined();
    }),
  );
});

test("law: whatever block is pasted anywhere on a sheet, reading never throws and invents nobody", () => {
  const grid = fc.array(fc.array(anything, { maxLength: 14 }), { maxLength: 14 });
  fc.assert(
    fc.property(
      grid,
      fc.nat(10),
      fc.nat(8),
      fc.constantFrom(...campaign.blocks),
      (rows, row, column, { sheet }) => {
        const edits = [{ kind: "write-block" as const, sheet, row, column, rows }];
        const filled = read(applyEdits(workbookOfCampaign(campaign), edits));
        expect(filled.blocks.map(({ people }) => people.map(({ id }) => id))).toEqual(
          campaign.blocks.map(({ people }) => people.map(({ id }) => id)),
        );
      },
    ),
  );
});
