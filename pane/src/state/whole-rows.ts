import type { Finding } from "@jalon/core";

function shiftedRow({ place, repair }: Finding): string | null {
  return repair?.kind === "row-shifted" ? JSON.stringify([place.sheet, place.table, place.row]) : null;
}

/** The chosen repairs, and all those of each shifted row that one of them belongs to: moving back only some of its cells would lose others. */
export function withWholeRows(chosen: readonly Finding[], all: readonly Finding[]): readonly Finding[] {
  const rows = new Set(chosen.map(shiftedRow).filter((row) => row !== null));
  if (rows.size === 0) return chosen;
  const apart = chosen.filter((finding) => shiftedRow(finding) === null);
  return [...apart, ...all.filter((finding) => rows.has(shiftedRow(finding) ?? ""))];
}
