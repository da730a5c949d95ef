import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import { addressOf } from "../../foundation/place.ts";
import { compareTexts } from "../../foundation/text.ts";
import type { RegisterRow } from "../register.ts";
import { groupNearNames } from "./near-names.ts";
import { findNearPeople } from "./near-people.ts";
import type { ReadTable } from "./read-table.ts";
import { placeOf, type SourceColumn, type SourceTable } from "./source-table.ts";

/** A cell that holds a name. */
interface NamedCell {
  readonly source: SourceTable;
  readonly column: SourceColumn;
  readonly row: RegisterRow;
}

/** One spelling of a name, and every cell that writes it so. */
interface Spelling {
  readonly text: string;
  readonly cells: NamedCell[];
}

/** Fields whose values name the same kind of thing: a name in one is looked for in the others too. */
const shared: Readonly<Record<string, string>> = {
  requester: "unit",
  unit: "unit",
  type: "type",
  strategicAxis: "strategicAxis",
};

function kindOf(table: string, { field }: SourceColumn): string | undefined {
  if (field.computed) return undefined;
  if (field.type === "person" || (table === "people" && field.key === "name")) return "person";
  if (field.references === "programmes" || (table === "programmes" && field.key === "name"))
    return "programme";
  return field.type === "text" ? shared[field.key] : undefined;
}

function spellingsByKind(tables: ReadonlyMap<string, ReadTable>): ReadonlyMap<string, Map<string, Spelling>> {
  const kinds = new Map<string, Map<string, Spelling>>();
  for (const [key, { source, rows }] of tables) {
    for (const column of source.columns) {
      const kind = kindOf(key, column);
      if (kind === undefined) continue;
      const spellings = kinds.get(kind) ?? new Map<string, Spelling>();
      kinds.set(kind, spellings);
      for (const row of rows) addSpelling(spellings, { source, column, row });
    }
  }
  return kinds;
}

function addSpelling(spellings: Map<string, Spelling>, cell: NamedCell): void {
  const value = cell.row.values[cell.column.key];
  if (typeof value !== "string" || value === "" || value.length > 120) return;
  const known = spellings.get(value);
  if (known) known.cells.push(cell);
  else spellings.set(value, { text: value, cells: [cell] });
}

/** The spelling to keep: one of the table that lists such things, else the most frequent, else the longest. */
function preferred(spellings: readonly Spelling[]): Spelling | undefined {
  const isListed = ({ cells }: Spelling) =>
    cells.some(
      ({ column, source }) => column.key === "name" && ["people", "programmes"].includes(source.table.key),
    );
  return [...spellings].sort(
    (a, b) =>
      Number(isListed(b)) - Number(isListed(a)) ||
      b.cells.length - a.cells.length ||
      b.text.length - a.text.length ||
      compareTexts(a.text, b.text),
  )[0];
}

function tellSpelling(spelling: Spelling, kept: Spelling): readonly Finding[] {
  const told = message("near-name", { said: spelling.text, other: kept.text });
  return spelling.cells.map(({ source, column, row }) => {
    const before = source.cell(row.row, column.column);
    const repairable = typeof before === "string" && !source.formula(row.row, column.column);
    return {
      code: told.code,
      severity: "information",
      place: placeOf(source, row.row, column.key, row.id),
      message: told,
      ...(repairable ? { repair: { kind: "name-unify", before, after: kept.text } } : {}),
    };
  });
}

function tellGroup(group: readonly Spelling[]): readonly Finding[] {
  const kept = preferred(group);
  return kept
    ? group.filter((spelling) => spelling !== kept).flatMap((spelling) => tellSpelling(spelling, kept))
    : [];
}

function pick(spellings: readonly Spelling[], group: readonly number[]): readonly Spelling[] {
  return group.flatMap((at) => spellings[at] ?? []);
}

function nearSpellings(kind: string, spellings: readonly Spelling[]): readonly Finding[] {
  const texts = spellings.map(({ text }) => text);
  if (kind !== "person") return groupNearNames(texts).flatMap((group) => tellGroup(pick(spellings, group)));
  const { groups, ambiguous } = findNearPeople(texts);
  const unclear = ambiguous.flatMap(({ name, candidates }) => {
    const told = message("near-person-ambiguous", {
      said: texts[name] ?? "",
      candidates: candidates.map((at) => texts[at] ?? ""),
    });
    return (spellings[name]?.cells ?? []).map(({ source, column, row }): Finding => ({
      code: told.code,
      severity: "information",
      place: placeOf(source, row.row, column.key, row.id),
      message: told,
    }));
  });
  return [...groups.flatMap((group) => tellGroup(pick(spellings, group))), ...unclear];
}

/** Projects that may be one: told at each but the first, naming the first; nothing to accept, since only the user can tell. */
function nearProjects(table: ReadTable | undefined): readonly Finding[] {
  if (!table?.source.columnOf.has("name")) return [];
  const { source } = table;
  const named = table.rows.filter(
    (row) => typeof row.values["name"] === "string" && row.values["name"] !== "",
  );
  const names = named.map(({ values: { name } }) => (typeof name === "string" ? name : ""));
  return groupNearNames(names).flatMap((group) => {
    const [first = 0, ...others] = group;
    const place = placeOf(source, named[first]?.row ?? 0, "name");
    const cell = addressOf({ row: place.row ?? 0, column: place.column ?? 0 });
    return others.map((at): Finding => {
      const told = message("possible-duplicate", { said: names[at] ?? "", other: names[first] ?? "", cell });
      return {
        code: told.code,
        severity: "warning",
        place: placeOf(source, named[at]?.row ?? 0, "name", named[at]?.id),
        message: told,
      };
    });
  });
}

/** Names, units and people that are likely to be one written several ways: proposed, never merged. */
export function findNearNames(tables: ReadonlyMap<string, ReadTable>): readonly Finding[] {
  const kinds = [...spellingsByKind(tables)];
  const spelled = kinds.flatMap(([kind, spellings]) => nearSpellings(kind, [...spellings.values()]));
  return [...spelled, ...nearProjects(tables.get("projects"))];
}
