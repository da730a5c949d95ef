import { stop } from "./file-problem.ts";
import type { PackageShape } from "./package-shape.ts";
import { areaOf } from "./read-xlsx.ts";
import { textOfPart, type Parts } from "./unpack.ts";
import { attributeOf, type Tag } from "./xml-tags.ts";

/** The library compares each merged block with all others of its sheet: more than so many take it minutes. The largest real workbook that we know has 1,873. */
const mostMerges = 5_000;
/** In all sheets together. */
const mostMergesInAll = 20_000;
/** The library makes each cell of a merged block: a block of two whole columns takes it a gigabyte. */
const mostMergedCells = 500_000;
const lastRow = 1_048_576;
const lastColumn = 16_384;

// Only tags that say how far a sheet goes: cells, which are most of it, are passed over. Attributes are taken whole, since they may hold a `>`.
const reaching = /<(?:[\w.-]+:)?(row|col|mergeCell)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)\s*\/?>/g;

/** What the merged blocks of a sheet, and of all sheets so far, come to. */
interface Merged {
  blocks: number;
  cells: number;
}

interface Listed {
  readonly name: string;
  readonly path: string;
  readonly sheet: string;
}

function refuseBeyond({ name, path }: Listed, tag: Tag): void {
  const damaged = (said: string): never =>
    stop("file-corrupted", { name, part: `${path}, <${tag.name}> ${said}` });
  const check = (attribute: string, most: number): void => {
    const said = attributeOf(tag, attribute);
    // Read as the library reads it. A number that is none is left for the library to refuse.
    if (said !== undefined && Number.parseInt(said, 10) > most) damaged(said.slice(0, 20));
  };
  if (tag.name === "row") check("r", lastRow);
  else ["min", "max"].forEach((attribute) => check(attribute, lastColumn));
}

function cellsOf({ name, path }: Listed, tag: Tag): number {
  const ref = attributeOf(tag, "ref") ?? "";
  const area = areaOf(ref);
  if (!area) stop("file-corrupted", { name, part: `${path}, <mergeCell> ${ref.slice(0, 20)}` });
  const rows = Math.abs(area.lastRow - area.row) + 1;
  return rows * (Math.abs(area.lastColumn - area.column) + 1);
}

function refuseSheet(listed: Listed, xml: string, all: Merged): void {
  const { name, sheet } = listed;
  let blocks = 0;
  for (const found of xml.matchAll(reaching)) {
    const tag: Tag = {
      name: found[1] ?? "",
      kind: "open",
      attributes: found[2] ?? "",
      start: found.index,
      end: found.index + found[0].length,
    };
    if (tag.name !== "mergeCell") {
      refuseBeyond(listed, tag);
      continue;
    }
    blocks += 1;
    all.blocks += 1;
    all.cells += cellsOf(listed, tag);
    if (blocks > mostMerges) stop("file-merges-too-many", { name, sheet, limit: mostMerges });
    if (all.blocks > mostMergesInAll) stop("file-merges-too-many", { name, sheet, limit: mostMergesInAll });
    if (all.cells > mostMergedCells)
      stop("file-merges-too-large", {
        name,
        sheet,
        area: attributeOf(tag, "ref") ?? "",
        limit: mostMergedCells,
      });
  }
}

const worksheetPath = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * Stops, before the library sees them, on sheets that a few bytes make so vast that it would not come back: rows and columns
 * beyond the last one, and merged blocks that are too many or too large.
 */
export function refuseVastParts(name: string, parts: Parts, { sheets }: PackageShape): void {
  const all: Merged = { blocks: 0, cells: 0 };
  const names = new Map(sheets.map((sheet) => [sheet.path, sheet.name]));
  for (const path of Object.keys(parts)) {
    if (!names.has(path) && !worksheetPath.test(path)) continue;
    refuseSheet({ name, path, sheet: names.get(path) ?? path }, textOfPart(parts, path) ?? "", all);
  }
}
