import type { ChangedRow, EditionFacts, EditionTableFacts, NamedRow } from "../../../engine/edition-facts.ts";

/** What can become of a row. */
export type EditionKind = "added" | "changed" | "gone";

/** One line of the list: the head of a table's rows that fare alike, or one of these rows. */
export type EditionLine =
  | {
      readonly key: string;
      readonly kind: EditionKind;
      readonly table: EditionTableFacts;
      readonly count: number;
      readonly row?: never;
    }
  | {
      readonly key: string;
      readonly kind: EditionKind;
      readonly table: EditionTableFacts;
      readonly row: NamedRow | ChangedRow;
      readonly last: boolean;
    };

const kinds: readonly EditionKind[] = ["added", "changed", "gone"];

/** The lines to show when these heads are open. */
export function editionLines(facts: EditionFacts, open: ReadonlySet<string>): readonly EditionLine[] {
  return facts.tables.flatMap((table) => kinds.flatMap((kind) => linesOf(table, kind, open)));
}

function linesOf(
  table: EditionTableFacts,
  kind: EditionKind,
  open: ReadonlySet<string>,
): readonly EditionLine[] {
  const rows: readonly (NamedRow | ChangedRow)[] = table[kind];
  if (rows.length === 0) return [];
  const key = `${table.table}|${kind}`;
  const head: EditionLine = { key, kind, table, count: rows.length };
  if (!open.has(key)) return [head];
  return [
    head,
    ...rows.map((row, at) => ({ key: `${key}|${row.id}`, kind, table, row, last: at === rows.length - 1 })),
  ];
}

/** How many blank cells of the edition stand against something in the register. */
export function blankedCount({ tables }: EditionFacts): number {
  const changes = tables.flatMap(({ changed }) => changed.flatMap((row) => row.changes));
  return changes.filter(({ kind }) => kind === "blanked").length;
}
