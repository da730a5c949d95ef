import { isMissing } from "../../foundation/missing.ts";
import { foldText } from "../../foundation/text.ts";
import type { Value } from "../../foundation/value.ts";
import { rowsOf, type Register, type RegisterRow } from "../register.ts";
import { tableOf } from "../schema/schema.ts";
import type { Field } from "../schema-types.ts";

/** How complete one row is. */
export interface RowCompleteness {
  readonly table: string;
  readonly id: string;
  readonly row: number;
  /** Share (0 to 1) of the expected fields that are filled; withheld and not applicable are filled, with a reason. */
  readonly share: number;
  /** Keys of the expected fields that are not filled. */
  readonly unfilled: readonly string[];
}

/** How complete the projects of a programme are; `programme` is "" for projects of none. */
export interface ProgrammeCompleteness {
  readonly programme: string;
  readonly projects: number;
  readonly share: number;
}

/** How complete a register is. */
export interface Completeness {
  readonly rows: readonly RowCompleteness[];
  readonly programmes: readonly ProgrammeCompleteness[];
  /** Share of the expected fields of all projects that are filled; null when there is no project. */
  readonly share: number | null;
}

/** The fields that a row of a table is expected to have. */
export function expectedFields(table: string): readonly Field[] {
  return (tableOf(table)?.fields ?? []).filter(
    (field) => field.need !== undefined && !field.computed && !field.family,
  );
}

function isFilled(value: Value | undefined): boolean {
  if (value === undefined || value === "") return false;
  return !isMissing(value) || value.missing === "withheld" || value.missing === "notApplicable";
}

function unfilledOf(row: RegisterRow, expected: readonly Field[]): readonly string[] {
  return expected.flatMap(({ key }) => {
    const filled = key === "id" ? !row.idProposed : isFilled(row.values[key]);
    return filled ? [] : [key];
  });
}

function completenessOfTable(register: Register, table: string): readonly RowCompleteness[] {
  const expected = expectedFields(table);
  return rowsOf(register, table).map((row) => {
    const unfilled = unfilledOf(row, expected);
    const share = expected.length === 0 ? 1 : (expected.length - unfilled.length) / expected.length;
    return { table, id: row.id, row: row.row, share, unfilled };
  });
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function programmeOf(row: RegisterRow, names: ReadonlyMap<string, string>): string {
  const said = row.values["programme"];
  if (typeof said !== "string") return "";
  return names.get(foldText(said)) ?? said.trim();
}

/** Programmes by what projects may call them: id or name, folded; and, for those that no table lists, the first spelling met. */
function programmeNames(register: Register): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of rowsOf(register, "programmes")) {
    const name = row.values["name"];
    const shown = typeof name === "string" && name !== "" ? name : row.id;
    names.set(foldText(row.id), shown).set(foldText(shown), shown);
  }
  for (const row of rowsOf(register, "projects")) {
    const said = row.values["programme"];
    if (typeof said === "string" && !names.has(foldText(said))) names.set(foldText(said), said.trim());
  }
  return names;
}

/** How complete each row and each programme is: the share of the fields that a row must or should have and has. */
export function completenessOf(register: Register): Completeness {
  const rows = Object.keys(register.tables).flatMap((table) => completenessOfTable(register, table));
  const names = programmeNames(register);
  const shares = new Map<string, number[]>();
  const ofProjects = rows.filter(({ table }) => table === "projects").map(({ share }) => share);
  rowsOf(register, "projects").forEach((row, at) => {
    const programme = programmeOf(row, names);
    const known = shares.get(programme);
    if (known) known.push(ofProjects[at] ?? 0);
    else shares.set(programme, [ofProjects[at] ?? 0]);
  });
  const programmes = [...shares].map(([programme, of]) => ({
    programme,
    projects: of.length,
    share: mean(of),
  }));
  return { rows, programmes, share: ofProjects.length === 0 ? null : mean(ofProjects) };
}
