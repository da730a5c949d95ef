import { foldText, foldWords } from "../../foundation/text.ts";
import type { RegisterRow } from "../register.ts";
import { decisionKey, type EditionDecisions } from "./edition-comparison.ts";
import { likelyRows, type LikelyRow } from "./likely-rows.ts";

/** A row of the edition with the row of the register that it is. */
export interface RowPair {
  readonly row: RegisterRow;
  readonly editionRow: RegisterRow;
  readonly by: "id" | "name" | "decision";
}

/** Which row of an edition is which row of the register. */
export interface RowMatch {
  readonly pairs: readonly RowPair[];
  readonly added: readonly RegisterRow[];
  readonly gone: readonly RegisterRow[];
  readonly doubtful: readonly {
    readonly editionRow: RegisterRow;
    readonly candidates: readonly (LikelyRow & { readonly row: RegisterRow })[];
  }[];
}

/** The name of a row, "" when it has none. */
export function nameOf(row: RegisterRow): string {
  const name = row.values["name"];
  return typeof name === "string" ? name : "";
}

interface Matching {
  readonly rows: Set<RegisterRow>;
  readonly editionRows: Set<RegisterRow>;
  readonly pairs: RowPair[];
}

function pair(matching: Matching, row: RegisterRow, editionRow: RegisterRow, by: RowPair["by"]): void {
  if (!matching.rows.delete(row)) return;
  matching.editionRows.delete(editionRow);
  matching.pairs.push({ row, editionRow, by });
}

/** The rows by a key that only one of them has. */
function uniqueBy(
  rows: Iterable<RegisterRow>,
  keyOf: (row: RegisterRow) => string,
): ReadonlyMap<string, RegisterRow> {
  const found = new Map<string, RegisterRow | null>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== "") found.set(key, found.has(key) ? null : row);
  }
  return new Map([...found].flatMap(([key, row]): [string, RegisterRow][] => (row ? [[key, row]] : [])));
}

function pairBy(matching: Matching, by: RowPair["by"], keyOf: (row: RegisterRow) => string): void {
  const rows = uniqueBy(matching.rows, keyOf);
  for (const [key, editionRow] of uniqueBy(matching.editionRows, keyOf)) {
    const row = rows.get(key);
    if (row) pair(matching, row, editionRow, by);
  }
}

/** Rows that the user called new, which are matched no more. */
function pairDecided(matching: Matching, table: string, decisions: EditionDecisions): readonly RegisterRow[] {
  const byId = uniqueBy(matching.rows, ({ id }) => id);
  return [...matching.editionRows].filter((editionRow) => {
    const decided = decisions[decisionKey(table, editionRow)];
    if (decided === undefined) return false;
    if (decided === null) return matching.editionRows.delete(editionRow);
    const row = byId.get(decided);
    if (row) pair(matching, row, editionRow, "decision");
    return false;
  });
}

/** Matches the rows of an edition with those of the register: as the user said, else by id, else by name (the same letters), else doubtful when names are near. */
export function matchRows(
  table: string,
  rows: readonly RegisterRow[],
  editionRows: readonly RegisterRow[],
  decisions: EditionDecisions,
): RowMatch {
  const matching: Matching = { rows: new Set(rows), editionRows: new Set(editionRows), pairs: [] };
  const decidedNew = pairDecided(matching, table, decisions);
  pairBy(matching, "id", (row) => (row.idProposed ? "" : foldText(row.id)));
  pairBy(matching, "name", (row) => foldWords(nameOf(row)));
  const [left, leftInEdition] = [[...matching.rows], [...matching.editionRows]];
  const likely = likelyRows(leftInEdition.map(nameOf), left.map(nameOf));
  const doubtful = leftInEdition.flatMap((editionRow, at) => {
    const candidates = (likely[at] ?? []).flatMap((one) => {
      const row = left[one.at];
      return row && !haveOwnIds(row, editionRow) ? [{ ...one, row }] : [];
    });
    return candidates.length > 0 ? [{ editionRow, candidates }] : [];
  });
  const inDoubt = new Set(
    doubtful.flatMap(({ editionRow, candidates }) => [editionRow, ...candidates.map(({ row }) => row)]),
  );
  const added = new Set([...decidedNew, ...leftInEdition.filter((row) => !inDoubt.has(row))]);
  return {
    pairs: inOrder(matching.pairs, rows),
    added: editionRows.filter((row) => added.has(row)),
    gone: left.filter((row) => !inDoubt.has(row)),
    doubtful,
  };
}

/** Two rows that both carry an id of their own, and not the same, are two projects, however their names look. */
function haveOwnIds(row: RegisterRow, editionRow: RegisterRow): boolean {
  return !row.idProposed && !editionRow.idProposed;
}

function inOrder(pairs: readonly RowPair[], rows: readonly RegisterRow[]): readonly RowPair[] {
  const order = new Map(rows.map((row, at) => [row, at]));
  return [...pairs].sort((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
}
