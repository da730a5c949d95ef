import { strToU8 } from "fflate";
import { relationshipsOf, relationshipsPath, type PackageShape } from "./package-shape.ts";
import { textOfPart, type Parts } from "./unpack.ts";
import { escapeXml } from "./xml-text.ts";

const canonicalSheet = /^xl\/worksheets\/sheet\d+\.xml$/;
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const singleParts: Record<string, string> = {
  styles: "xl/styles.xml",
  sharedStrings: "xl/sharedStrings.xml",
  theme: "xl/theme/theme1.xml",
};

function relationshipsXml(
  rows: readonly { id: string; type: string; target: string; external: boolean }[],
): Uint8Array {
  const lines = rows.map(({ id, type, target, external }) => {
    const full = type.includes("/") ? type : `${relationshipNamespace}/${type}`;
    const where = external ? `${escapeXml(target)}" TargetMode="External` : `/${escapeXml(target)}`;
    return `<Relationship Id="${escapeXml(id)}" Type="${full}" Target="${where}"/>`;
  });
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`,
  );
}

function movePart(parts: Parts, from: string, to: string): void {
  const content = parts[from];
  if (!content || from === to) return;
  const relationships = relationshipsOf(parts, from);
  delete parts[from];
  delete parts[relationshipsPath(from)];
  parts[to] = content;
  if (relationships.length > 0) parts[relationshipsPath(to)] = relationshipsXml(relationships);
}

/** Where a part that belongs to the workbook has to be for the library to find it. */
function placeFor(type: string, path: string, sheetNumber: () => number): string {
  if (type === "worksheet") return `xl/worksheets/sheet${sheetNumber()}.xml`;
  return singleParts[type] ?? path;
}

/**
 * The parts at the paths where Excel puts them: the library knows no others, and silently reads no sheet when a program
 * put them elsewhere. Parts that are already there are left as they are.
 */
export function canonicalParts(parts: Parts, shape: PackageShape): Parts {
  const usual = shape.workbookPath === "xl/workbook.xml";
  if (usual && shape.sheets.every((sheet) => sheet.kind !== "worksheet" || canonicalSheet.test(sheet.path)))
    return parts;
  const moved: Parts = Object.assign(Object.create(null) as Parts, parts);
  const relationships = relationshipsOf(parts, shape.workbookPath);
  let sheets = 1000;
  const rows = relationships.map((row) => {
    if (row.external) return row;
    const target = placeFor(row.type, row.target, () => (sheets += 1));
    movePart(moved, row.target, target);
    return { ...row, target };
  });
  movePart(moved, shape.workbookPath, "xl/workbook.xml");
  moved["xl/_rels/workbook.xml.rels"] = relationshipsXml(rows);
  const root = relationshipsOf(parts, "");
  moved["_rels/.rels"] = relationshipsXml(
    root.map((row) => (row.target === shape.workbookPath ? { ...row, target: "xl/workbook.xml" } : row)),
  );
  return moved;
}

/** The workbook part with its date system said in the one way that the library understands. */
export function withPlainDateSystem(parts: Parts, shape: PackageShape): Parts {
  if (shape.dateSystem === "1900") return parts;
  const workbook = textOfPart(parts, "xl/workbook.xml") ?? "";
  const plain = workbook.replace(/(\bdate1904\s*=\s*)("[^"]*"|'[^']*')/, '$1"1"');
  return Object.assign(Object.create(null) as Parts, parts, { "xl/workbook.xml": strToU8(plain) });
}
