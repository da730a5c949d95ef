import {
  completenessOf,
  foldText,
  numberOfValue,
  rowsOf,
  tableOf,
  type Finding,
  type ReadResult,
  type RegisterRow,
  type TableMapping,
  type Workbook,
} from "@jalon/core";
import type { Portfolio, ProgrammeFacts, ProjectFacts, SheetFacts } from "./engine.ts";

/** The portfolio's tree and how complete it is. */
export interface PortfolioFacts {
  readonly projects: readonly ProjectFacts[];
  readonly programmes: readonly ProgrammeFacts[];
  readonly branch: Portfolio["branch"];
  readonly complete: number;
}

/** What the pane lists of a register: its projects, under their programmes. */
export function portfolioFacts(read: ReadResult): PortfolioFacts {
  const completeness = completenessOf(read.register);
  const shares = new Map(
    completeness.rows.filter(({ table }) => table === "projects").map(({ row, share }) => [row, share]),
  );
  const counts = countsById(read.findings);
  const branch = branchOf(read);
  const names = branch === "programme" ? programmeNames(read) : namesSaid(read, "unit");
  const mapping = read.register.mapping.tables.find(({ table }) => table === "projects");
  const sheet = read.register.tables["projects"]?.sheet ?? "";
  const projects = rowsOf(read.register, "projects").map((row): ProjectFacts => {
    const { errors, warnings } = counts.get(row.id) ?? none;
    return {
      id: row.id,
      name: textOf(row, "name"),
      programme: foldText(textOf(row, branch)),
      sheet,
      ...placeOf(row, mapping),
      health: textOf(row, "declaredHealth") || null,
      complete: shares.get(row.row) ?? 0,
      errors,
      warnings,
      rank: numberOfValue(row.values["rank"]),
    };
  });
  const programmes = programmesOf(projects, names);
  const known = new Map(programmes.map(({ key }) => [key, key]));
  const placed = projects.map((project) => ({
    ...project,
    programme: known.get(project.programme) ?? keyFor(project, names),
  }));
  return { projects: placed, programmes, branch, complete: completeness.share ?? 0 };
}

const none = { errors: 0, warnings: 0 };

function countsById(findings: readonly Finding[]): ReadonlyMap<string, { errors: number; warnings: number }> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { severity, place } of findings) {
    if (place.table !== "projects" || place.id === undefined || severity === "information") continue;
    const count = counts.get(place.id) ?? { errors: 0, warnings: 0 };
    if (severity === "error") count.errors += 1;
    else count.warnings += 1;
    counts.set(place.id, count);
  }
  return counts;
}

/** Units stand in for programmes where no project has one and some have a unit. */
function branchOf(read: ReadResult): Portfolio["branch"] {
  const projects = rowsOf(read.register, "projects");
  const some = (key: string) => projects.some((row) => textOf(row, key).trim() !== "");
  return !some("programme") && some("unit") ? "unit" : "programme";
}

/** Programmes by what projects call them (id or name, folded): their key and their name as it is shown. */
type Names = ReadonlyMap<string, { readonly key: string; readonly name: string }>;

function programmeNames(read: ReadResult): Names {
  const names = new Map<string, { key: string; name: string }>();
  for (const row of rowsOf(read.register, "programmes")) {
    const name = textOf(row, "name") || row.id;
    const found = { key: foldText(name), name };
    names.set(foldText(row.id), found).set(found.key, found);
  }
  for (const [key, found] of namesSaid(read, "programme")) if (!names.has(key)) names.set(key, found);
  return names;
}

/** What projects say in a field, the first spelling of each. */
function namesSaid(read: ReadResult, field: Portfolio["branch"]): Names {
  const names = new Map<string, { key: string; name: string }>();
  for (const row of rowsOf(read.register, "projects")) {
    const said = textOf(row, field);
    const key = foldText(said);
    if (!names.has(key)) names.set(key, { key, name: said.trim() });
  }
  return names;
}

function keyFor(project: ProjectFacts, names: Names): string {
  return names.get(project.programme)?.key ?? "";
}

function programmesOf(projects: readonly ProjectFacts[], names: Names): readonly ProgrammeFacts[] {
  const groups = new Map<string, ProjectFacts[]>();
  for (const project of projects) {
    const key = keyFor(project, names);
    const group = groups.get(key);
    if (group) group.push(project);
    else groups.set(key, [project]);
  }
  const programmes = [...groups].map(([key, group]): ProgrammeFacts => {
    const sum = (of: (project: ProjectFacts) => number) =>
      group.reduce((total, project) => total + of(project), 0);
    return {
      key,
      name: names.get(key)?.name ?? "",
      projects: group.length,
      complete: sum(({ complete }) => complete) / group.length,
      errors: sum(({ errors }) => errors),
      warnings: sum(({ warnings }) => warnings),
    };
  });
  return [...programmes.filter(({ key }) => key !== ""), ...programmes.filter(({ key }) => key === "")];
}

function placeOf(row: RegisterRow, mapping: TableMapping | undefined): { row: number; column: number } {
  const named = mapping?.columns.find(({ field }) => field === "name")?.column ?? 0;
  return mapping?.transposed ? { row: named, column: row.row } : { row: row.row, column: named };
}

function textOf(row: RegisterRow, key: string): string {
  const value = row.values[key];
  return typeof value === "string" ? value : "";
}

/** The sheets of a workbook that the user keeps (not Jalon's own), and their sizes. */
export function sheetFacts(workbook: Workbook): readonly SheetFacts[] {
  const ours = new Set(workbook.names.filter(({ name }) => isOurs(name)).map(({ sheet }) => sheet));
  return workbook.sheets
    .filter((sheet) => !sheet.hidden && !ours.has(sheet.name))
    .map(({ name, rows }) => ({
      name,
      rows: rows.length,
      columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    }));
}

function isOurs(name: string): boolean {
  const [prefix, table = ""] = name.split(".");
  return prefix === "jalon" && tableOf(table)?.ours === true;
}
