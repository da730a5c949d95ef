import type { FoundTable } from "./find-tables.ts";

/** One table for each key, and those that were left because another holds the same thing better. */
export interface ChosenTables {
  readonly taken: readonly FoundTable[];
  readonly left: readonly FoundTable[];
}

/** A long list of records with the same columns is the register; a short one beside it (a dashboard, fact sheets) is a view of it. */
function worth({ rank, range }: FoundTable): number {
  return rank * (0.5 + Math.min(1, Math.log10(1 + range.records) / 2));
}

/** Of several blocks that look like the same table, the one that explains and holds most. `settled` tables are known already. */
export function bestTables(found: readonly FoundTable[], settled: ReadonlySet<string>): ChosenTables {
  const best = new Map<string, FoundTable>();
  for (const table of found) {
    const there = best.get(table.table.key);
    if (!settled.has(table.table.key) && (!there || worth(table) > worth(there)))
      best.set(table.table.key, table);
  }
  const taken = [...best.values()];
  return { taken, left: found.filter((table) => !taken.includes(table)) };
}
