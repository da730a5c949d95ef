import { expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { adopt } from "../register/adopt/adopt.ts";
import { readRegister } from "../register/read/read-register.ts";
import { criteriaOf } from "../scoring/criteria-of.ts";
import { scoreProjects } from "../scoring/score.ts";
import { starterCriteria } from "../scoring/starter.ts";
import { presetCriteria } from "../scoring/presets.ts";
import type { Plan } from "../workbook/change.ts";
import { say } from "../foundation/message.ts";
import { scoringWords } from "../scoring/scoring-words.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { plainSheet, sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeCriteria } from "./criteria.ts";
import { proposeGoverning } from "./govern.ts";
import { proposeRatings } from "./ratings.ts";
import { proposeScores, scoresOutOfDate, whyRanked } from "./scores.ts";

const rows: readonly (readonly Cell[])[] = [
  ["Code", "Nom du projet", "Score", "Début", "Fin prévue", "Budget révisé (k€)"],
  ["P-1", "Portail", "moyen", { date: "2026-01-01" }, { date: "2026-12-31" }, 100],
  ["P-2", "Paie", "fort", { date: "2026-01-01" }, { date: "2028-12-31" }, 900],
  ["P-3", "Archives", null, { date: "2026-01-01" }, { date: "2027-06-30" }, null],
];

function read(workbook: Workbook) {
  return readRegister(workbook, adopt(workbook, { language: "fr" }).mapping, { asOf: "2026-11-01" }).register;
}

async function governedHost() {
  const host = memoryHost({ sheets: [plainSheet("Projets", rows)], names: [], source: "p.xlsx" });
  const apply = async (make: (workbook: Workbook) => Plan) => {
    const workbook = host.workbook();
    const { mapping } = read(workbook);
    const receipt = await applyPlan(host, make(workbook), { by: "Ana", at: "2026-11-01T10:00:00Z", mapping });
    expect(receipt.skipped).toEqual([]);
    return receipt;
  };
  await apply((workbook) => {
    const mapping = adopt(workbook, { language: "fr" }).mapping;
    return proposeGoverning(workbook, readRegister(workbook, mapping, { asOf: "2026-11-01" }));
  });
  return { host, apply };
}

test("criteria, ratings and ranks are written, read back the same, and then nothing is left to propose", async () => {
  const { host, apply } = await governedHost();
  const criteria = [
    ...starterCriteria(read(host.workbook()), "fr"),
    ...presetCriteria("weighted", "fr").slice(0, 1),
  ];
  const ratings = [
    { project: "P-1", criterion: "value", rating: 4 },
    { project: "P-3", criterion: "value", rating: 2 },
  ];
  await apply((workbook) => proposeCriteria(workbook, read(workbook), criteria));
  await apply((workbook) => proposeRatings(workbook, read(workbook), criteria, ratings));
  const register = read(host.workbook());
  const saved = criteriaOf(register);
  expect(saved.findings).toEqual([]);
  expect(saved.criteria).toEqual(criteria);
  const outcome = scoreProjects(register, saved.criteria);
  expect(outcome.ranked.find(({ id }) => id === "P-1")?.parts.map(({ rating }) => rating)).toContain(4);
  await apply((workbook) => proposeScores(workbook, register, outcome));
  const sheet = sheetNamed(host.workbook(), "Projets");
  const headings = sheet?.rows[0] ?? [];
  expect(headings.slice(2, 3)).toEqual(["Score"]);
  const [score, rank] = [headings.indexOf("Score Jalon"), headings.indexOf("Rang Jalon")];
  expect(sheet?.rows.slice(1).map((row) => row[2] ?? null)).toEqual(["moyen", "fort", null]);
  const ranked = outcome.ranked.map(({ id, rank: place }) => [id, place]);
  const written = sheet?.rows.slice(1).map((row) => [row[0], row[rank]]) ?? [];
  expect(written.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual(ranked);
  expect(typeof sheet?.rows[1]?.[score]).toBe("number");
  expect(scoresOutOfDate(host.workbook(), outcome)).toBe(false);
  const other = scoreProjects(register, saved.criteria.slice(1));
  expect(scoresOutOfDate(host.workbook(), other)).toBe(true);
  const again = read(host.workbook());
  expect(proposeCriteria(host.workbook(), again, saved.criteria).changes).toEqual([]);
  expect(proposeRatings(host.workbook(), again, criteria, ratings).changes).toEqual([]);
  expect(proposeScores(host.workbook(), again, scoreProjects(again, saved.criteria)).changes).toEqual([]);
});

test("why a project has its rank is a sentence with its parts, and an interval where something is not rated", () => {
  const register = read({ sheets: [plainSheet("Projets", rows)], names: [], source: "p.xlsx" });
  const { ranked } = scoreProjects(register, starterCriteria(register, "fr"));
  const exact = ranked.find(({ id }) => id === "P-1");
  const open = ranked.find(({ id }) => id === "P-3");
  expect(exact && whyRanked(exact).code).toBe("score-because");
  expect(exact && say(scoringWords, "fr", whyRanked(exact))).toMatch(
    /^Rang 1\u202f: \d+,\d points \(Coût \d+(,\d)?, Durée \d+(,\d)?\)\.$/,
  );
  expect(open && whyRanked(open).code).toBe("score-because-interval");
});
