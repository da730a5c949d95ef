import type { Day } from "../foundation/day.ts";
import { formatNumber } from "../foundation/format.ts";
import { fingerprintOf } from "../foundation/hash.ts";
import { message, type Message } from "../foundation/message.ts";
import type { Register, RegisterRow } from "../register/register.ts";
import { rowsOf } from "../register/register.ts";
import { fieldOf, headingOf, schema } from "../register/schema/schema.ts";
import { readSettings } from "../register/settings.ts";
import type { RankedProject } from "../scoring/rank.ts";
import type { ScoreOutcome } from "../scoring/score.ts";
import { contentAt, sameContent } from "../workbook/cell-content.ts";
import type { CellContent, Change, Plan, RowAddress } from "../workbook/change.ts";
import { addressOfRow, locate, type LocatedTable } from "../workbook/locate.ts";
import { sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { rulesOf } from "./dress-of.ts";
import { writeSettings } from "./settings-sheet.ts";

const table = "projects";
const by = "jalon";
const columns = ["score", "rank"] as const;
const numberFormats = { score: "0.0", rank: "0" };

/** True when the written scores were computed from other criteria or ratings than these; false when none were written by Jalon. */
export function scoresOutOfDate(workbook: Workbook, outcome: ScoreOutcome): boolean {
  const written = readSettings(workbook)?.inputsHash ?? null;
  return written !== null && written !== inputsOfScores(outcome);
}

/** Notes in the settings of a governed register what the scores were computed from, and as of which day. */
function noteInputs(workbook: Workbook, outcome: ScoreOutcome, asOf: Day | null): readonly Change[] {
  const settings = readSettings(workbook);
  if (!settings) return [];
  const inputsHash = inputsOfScores(outcome);
  return writeSettings(workbook, { ...settings, inputsHash, asOf: asOf ?? settings.asOf });
}

/** Writes each project's score and rank in Jalon's own columns, beside the user's; only what differs is in the plan. A score that is an interval is written as its middle, and the reason says so. */
export function proposeScores(
  workbook: Workbook,
  register: Register,
  outcome: ScoreOutcome,
  asOf: Day | null = null,
): Plan {
  const located = locate(workbook, register.mapping).get(table);
  const sheet = located && sheetNamed(workbook, located.sheet);
  const changes =
    located && sheet
      ? [
          ...newColumns(register, located),
          ...scoreCells(register, outcome, located, sheet),
          ...noteInputs(workbook, outcome, asOf),
        ]
      : [];
  return { title: message("scores-plan", { count: outcome.ranked.length }), changes };
}

function newColumns(register: Register, located: LocatedTable): readonly Change[] {
  const missing = columns.filter((column) => !located.columns.has(column));
  return missing.flatMap((column): readonly Change[] => {
    const field = fieldOf(table, column);
    if (!field) return [];
    const language = register.mapping.language;
    const because = message("score-column");
    const after = {
      ...rulesOf(field, language, schema.lists),
      numberFormat: numberFormats[column],
      width: 10,
    };
    return [
      { kind: "add-column", table, column, heading: headingOf(field, language), by, because },
      { kind: "dress", table, column, before: null, after, by, because },
    ];
  });
}

function scoreCells(
  register: Register,
  outcome: ScoreOutcome,
  located: LocatedTable,
  sheet: Sheet,
): readonly Change[] {
  const rows = new Map(rowsOf(register, table).map((row) => [row.id, row]));
  return outcome.ranked.flatMap((project) => {
    const row = rows.get(project.id);
    if (!row) return [];
    const wanted = { score: Math.round(project.score * 10) / 10, rank: project.rank };
    return columns.flatMap((column) => {
      const before = contentBefore(located, sheet, row, column);
      const after: CellContent = { value: wanted[column] };
      const change = {
        table,
        row: addressFor(sheet, row),
        column,
        before,
        after,
        by,
        because: whyRanked(project),
      };
      return sameContent(before, after) ? [] : [{ kind: "set-cell" as const, ...change }];
    });
  });
}

function addressFor(sheet: Sheet, row: RegisterRow): RowAddress {
  return row.idProposed ? addressOfRow(sheet, row.row) : { id: row.id };
}

function contentBefore(located: LocatedTable, sheet: Sheet, row: RegisterRow, column: string): CellContent {
  const at = located.columns.get(column);
  return at === undefined ? { value: null } : contentAt(sheet, { row: row.row, column: at });
}

/** Why a project has its rank, in one sentence: its score and what each criterion gave. */
export function whyRanked(project: RankedProject): Message {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const parts = project.parts
    .filter(({ contribution }) => contribution !== 0)
    .map(({ name, contribution }) => ({
      words: {
        fr: `${name} ${formatNumber("fr", contribution, 1)}`,
        en: `${name} ${formatNumber("en", contribution, 1)}`,
      },
    }));
  const values = { rank: project.rank, score: tenth(project.score), parts };
  const exact = project.high - project.low < 0.05;
  if (exact) return message("score-because", values);
  return message("score-because-interval", { ...values, low: tenth(project.low), high: tenth(project.high) });
}

/** Fingerprint of what scores were computed from: criteria and ratings; when it differs from the one in the settings, written scores are out of date. */
export function inputsOfScores(outcome: ScoreOutcome): string {
  const ratings = outcome.ranked.map(({ id, score, low, high }) => [id, score, low, high]);
  const criteria = outcome.criteria.map(({ id, weight, anchors, direction, role, formula }) => {
    return [id, weight, anchors.low, anchors.high, direction, role, formula?.text ?? ""];
  });
  return fingerprintOf(
    JSON.stringify([criteria, ratings.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))]),
  );
}
