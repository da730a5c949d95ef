import type { BlockColumn } from "./block-positions.ts";
import type { FoundBlock } from "./find-block.ts";

/** The columns of a block's sheet in the order in which they stand now, such as an earlier Jalon made them; null where others lie between them or some are gone. */
export function columnsNow(
  { columns, ids }: Pick<FoundBlock, "columns" | "ids">,
  made: readonly BlockColumn[],
): readonly BlockColumn[] | null {
  const all = new Map([...columns, ["id", ids ?? -1] as const]);
  const known = made.filter((key) => all.has(key));
  const order = [...known].sort((a, b) => (all.get(a) ?? 0) - (all.get(b) ?? 0));
  const isWhole = made.every((key) => all.has(key) || key.startsWith("full:"));
  return isWhole && order.every((key, at) => all.get(key) === at) ? order : null;
}
