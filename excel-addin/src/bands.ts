import type { Area } from "@jalon/core";

/** Some rows of a sheet's used cells, to be read in one go. */
export interface Band extends Area {
  /** Which sheet, by its place among those that are read. */
  readonly sheet: number;
}

const widthOf = (band: Band): number => band.lastColumn - band.column + 1;
const heightOf = (band: Band): number => band.lastRow - band.row + 1;

/** As many of the bands as hold that many cells (a row at least), the last one cut where it must be; and those that are left. */
export function takeBands(
  bands: readonly Band[],
  mostCells: number,
): { readonly now: readonly Band[]; readonly later: readonly Band[] } {
  const now: Band[] = [];
  let room = mostCells;
  for (const [index, band] of bands.entries()) {
    const rows = Math.min(heightOf(band), Math.max(Math.floor(room / widthOf(band)), index === 0 ? 1 : 0));
    if (rows > 0) now.push({ ...band, lastRow: band.row + rows - 1 });
    if (rows === heightOf(band)) {
      room -= rows * widthOf(band);
      continue;
    }
    return { now, later: [{ ...band, row: band.row + rows }, ...bands.slice(index + 1)] };
  }
  return { now, later: [] };
}
