import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import { rowsOf, type Register, type RegisterRow } from "../register/register.ts";
import { fieldOf, headingOf } from "../register/schema/schema.ts";
import type { Criterion } from "../scoring/criterion.ts";
import { evaluationsByProject, ratingColumn } from "../scoring/ratings.ts";
import { contentAt, sameContent } from "../workbook/cell-content.ts";
import type { CellContent, Change, NewColumn, Plan, SetCell } from "../workbook/change.ts";
import { addressOfRow, locate, type LocatedTable } from "../workbook/locate.ts";
import { sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { newTableSheet } from "./table-sheet.ts";

const by = "jalon";
const table = "evaluations";
const because = message("rating-because");

/** A rating to write: of a project on a criterion; null takes it away (not rated). */
export interface NewRating {
  readonly project: string;
  readonly criterion: string;
  readonly rating: number | null;
}

/** Saves ratings in the evaluations sheet, adding the sheet, the criterion's column or the project's row where it is not there yet. */
export function proposeRatings(
  workbook: Workbook,
  register: Register,
  criteria: readonly Criterion[],
  ratings: readonly NewRating[],
): Plan {
  const title = message("rating-plan", { count: ratings.length });
  const located = locate(workbook, register.mapping).get(table);
  const sheet = located && sheetNamed(workbook, located.sheet);
  if (!located || !sheet) return { title, changes: newEvaluations(workbook, register, criteria, ratings) };
  const columns = [...new Set(ratings.map(({ criterion }) => ratingColumn(criterion)))]
    .filter((column) => !located.columns.has(column))
    .map((column) => addColumn(column, criteria));
  return { title, changes: [...columns, ...cellChanges(register, located, sheet, ratings)] };
}

function newEvaluations(
  workbook: Workbook,
  register: Register,
  criteria: readonly Criterion[],
  ratings: readonly NewRating[],
): readonly Change[] {
  const rated = [
    ...new Set([
      ...criteria.filter(({ formula }) => !formula).map(({ id }) => id),
      ...ratings.map(({ criterion }) => criterion),
    ]),
  ];
  const columns: NewColumn[] = [
    { column: "id", heading: schemaHeading("id", register) },
    { column: "name", heading: schemaHeading("name", register) },
    ...rated.map((id) => ({ column: ratingColumn(id), heading: criterionHeading(id, criteria) })),
  ];
  const given = new Map(ratings.map(({ project, criterion, rating }) => [`${project} ${criterion}`, rating]));
  const rows = rowsOf(register, "projects").map((project): readonly Cell[] => [
    project.id,
    nameOf(project),
    ...rated.map((criterion) => given.get(`${project.id} ${criterion}`) ?? null),
  ]);
  return newTableSheet(workbook, register.mapping.language, table, columns, rows, because);
}

function schemaHeading(key: string, register: Register): string {
  const field = fieldOf(table, key);
  return field ? headingOf(field, register.mapping.language) : key;
}

function nameOf({ id, values }: RegisterRow): string {
  const name = values["name"];
  return typeof name === "string" ? name : id;
}

function criterionHeading(criterion: string, criteria: readonly Criterion[]): string {
  return criteria.find(({ id }) => id === criterion)?.name ?? criterion;
}

function addColumn(column: string, criteria: readonly Criterion[]): Change {
  const heading = criterionHeading(column.slice(column.indexOf(":") + 1), criteria);
  return { kind: "add-column", table, column, heading, by, because };
}

function cellChanges(
  register: Register,
  located: LocatedTable,
  sheet: Sheet,
  ratings: readonly NewRating[],
): readonly Change[] {
  const rows = evaluationsByProject(register);
  const projects = new Map(rowsOf(register, "projects").map((project) => [project.id, project]));
  const added = new Map<string, Record<string, Cell>>();
  const set: SetCell[] = [];
  for (const { project, criterion, rating } of ratings) {
    const row = rows.get(project);
    const column = ratingColumn(criterion);
    if (row) set.push(...setRating(located, sheet, row, column, rating));
    else {
      const named = projects.get(project);
      const own = added.get(project) ?? { name: named ? nameOf(named) : project };
      added.set(project, { ...own, [column]: rating });
    }
  }
  const rowsToAdd = [...added].map(([id, cells]): Change => ({
    kind: "add-row",
    table,
    id,
    cells,
    by,
    because,
  }));
  return [...set, ...rowsToAdd];
}

function setRating(
  located: LocatedTable,
  sheet: Sheet,
  row: RegisterRow,
  column: string,
  rating: number | null,
): readonly SetCell[] {
  const at = located.columns.get(column);
  const before: CellContent =
    at === undefined ? { value: null } : contentAt(sheet, { row: row.row, column: at });
  const after: CellContent = { value: rating };
  if (sameContent(before, after)) return [];
  const address = row.idProposed ? addressOfRow(sheet, row.row) : { id: row.id };
  return [{ kind: "set-cell", table, row: address, column, before, after, by, because }];
}
