import type { PulledDays } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { findingLines } from "./print-findings.ts";
import { printPull } from "./print-pull.ts";
import type { PullResult } from "./pull-result.ts";
import { allWords, sayIn } from "./say.ts";

function change(at: number, before: number | null, after: number): PulledDays {
  const origin = { how: "entered", by: "ana", inBlockOf: null, isDated: true, savedAt: null } as const;
  const who = { person: `PER-${at}`, name: `Personne ${at}`, manager: "Paul Martin" };
  return { ...who, month: "2026-11", before, after, on: "2026-11-02", ...origin };
}

function printed(changes: readonly PulledDays[], also: Partial<PullResult> = {}): readonly string[] {
  const nothing = {
    conflicts: [],
    setAside: [],
    missing: [],
    stale: [],
    comments: [],
    commentConflicts: [],
    refused: [],
  };
  const result: PullResult = { ...nothing, changes, findings: [], ...also };
  return printPull(result, "fr")
    .replace(/\u202f/g, " ")
    .split("\n");
}

describe("what is pulled, in words", () => {
  const confirmed = Array.from({ length: 45 }, (_, at) => change(at, 12, 12));

  test("begins with the values that change, however many are only confirmed", () => {
    const lines = printed([...confirmed, change(45, null, 12.5)]);
    expect(lines[0]).toBe("46 déclarations à relever, dont 1 change une valeur du registre, 0 conflit");
    expect(lines[1]).toBe("  Personne 45, novembre 2026 : – → 12,5 (ana)");
    expect(lines[41]).toBe("  … et 6 confirmations de plus");
  });

  test("says how many values that change it does not show, apart from confirmations", () => {
    const others = Array.from({ length: 42 }, (_, at) => change(at, 1, 2));
    expect(printed([...confirmed, ...others]).slice(41, 43)).toEqual([
      "  … et 2 autres valeurs qui changent",
      "  … et 45 confirmations de plus",
    ]);
    expect(printed(others.slice(0, 40)).join("\n")).not.toContain("… et");
  });
});

test("an answer that was taken back is said with who and when; once settled, with what the register has", () => {
  const block = { by: "dans le bloc de Paul Martin", inBlockOf: "Paul Martin" };
  const origin = { how: null, on: "2026-11-05", source: "feed", savedAt: null };
  const back = { from: "campaign", days: 13, ...block, ...origin, isTakenBack: true } as const;
  const { person, name, month } = change(1, 9, 9);
  const [, asked] = printed([], { conflicts: [{ person, name, month, values: [back] }] });
  expect(asked).toContain(
    "réponse reprise dans « feed » (dans le bloc de Paul Martin, le 05/11/2026), ce qui donnerait 13",
  );
  const line = (after?: number | null) => {
    const takenBack = { ...block, on: "2026-11-05", ...(after === undefined ? {} : { after }) };
    return printed([], { setAside: [{ ...change(1, 9, 9), takenBack }] })[1];
  };
  const said =
    "  Personne 1, novembre 2026 : la réponse de 9 est reprise (dans le bloc de Paul Martin), le registre a";
  expect([line(13), line(null), line()]).toEqual([`${said} 13`, `${said} –`, `${said} 9`]);
});

test("a finding is told to its end: what to do about it is in its last words", () => {
  const message = sayIn("fr", { code: "row-gone", values: { person: "Marie Dupont" } });
  const place = { table: null, file: "a.xlsx", row: null, column: null, cell: null };
  const lines = findingLines(
    [{ code: "row-gone", severity: "error", sheet: "Paul Martin", ...place, message }],
    "fr",
  );
  expect(lines.join(" ").replace(/\s+/g, " ")).toContain(message.replace(/\s+/g, " "));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(160);
});

test("no sentence mixes two kinds of French apostrophes", () => {
  const straight = Object.keys(allWords).filter((code) => /\p{L}'\p{L}/u.test(sayIn("fr", { code })));
  expect(straight).toEqual([]);
});
