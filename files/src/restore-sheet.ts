import { worksheetOrder } from "./part-order.ts";
import { inOrder, shellOf, withCells } from "./sheet-shell.ts";
import { attributeOf, childrenOfRoot, tagsOf } from "./xml-tags.ts";

// Children that the library drops and that stand on their own: they name no other part.
const kept = new Set([
  "sheetCalcPr",
  "protectedRanges",
  "scenarios",
  "dataConsolidate",
  "phoneticPr",
  "cellWatches",
]);
// Extensions that only Excel 2010 and later write; drop-downs from other sheets are the one that users would miss.
const keptExtensions = new Set(["{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}"]);

/** Namespaces that the root declares, for a piece that is taken out of it. */
function namespacesOf(xml: string): string {
  const root = /<(?:[\w.-]+:)?worksheet([^>]*)>/.exec(xml)?.[1] ?? "";
  return [...root.matchAll(/\sxmlns:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g)]
    .map(([declared]) => declared)
    .join("");
}

function extensionsOf(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  const list = childrenOfRoot(xml).find((child) => child.name === "extLst");
  if (!list) return found;
  const inside = xml.slice(list.start, list.end);
  for (const child of childrenOfRoot(inside)) {
    const text = inside.slice(child.start, child.end);
    const tag = [...tagsOf(text)][0];
    const uri = tag && attributeOf(tag, "uri");
    if (uri !== undefined) found.set(uri.toUpperCase(), text);
  }
  return found;
}

function lostExtensions(before: string, after: string): string[] {
  const present = extensionsOf(after);
  const lost: string[] = [];
  for (const [uri, text] of extensionsOf(before)) {
    if (keptExtensions.has(uri) && !present.has(uri))
      lost.push(text.replace(/^<([\w.:-]+)/, `<$1${missingFrom(text, namespacesOf(before))}`));
  }
  return lost;
}

function missingFrom(text: string, namespaces: string): string {
  const own = /^<[^>]*>/.exec(text)?.[0] ?? "";
  return [...namespaces.matchAll(/\s(xmlns:[\w.-]+)=(?:"[^"]*"|'[^']*')/g)]
    .filter(([, name]) => !own.includes(`${name}=`))
    .map(([whole]) => whole)
    .join("");
}

/** True when a worksheet that was read has something that the library drops and we can put back. */
export function hasMoreThanLibrary(before: string): boolean {
  const { xml } = shellOf(before);
  return (
    childrenOfRoot(xml).some(({ name }) => kept.has(name)) ||
    /CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF/i.test(xml)
  );
}

/** The worksheet that the library wrote, with what it dropped and we can put back from the worksheet that was read. */
export function restoreSheet(before: string, after: string): string {
  const [old, shell] = [shellOf(before), shellOf(after)];
  const present = new Set(childrenOfRoot(shell.xml).map((child) => child.name));
  const lost = childrenOfRoot(old.xml).filter((child) => kept.has(child.name) && !present.has(child.name));
  const extensions = lostExtensions(old.xml, shell.xml);
  if (lost.length === 0 && extensions.length === 0) return after;
  const pieces = lost.map((child) => old.xml.slice(child.start, child.end));
  let xml = shell.xml;
  if (extensions.length > 0 && present.has("extLst"))
    xml = xml.replace("</extLst>", () => `${extensions.join("")}</extLst>`);
  else if (extensions.length > 0) pieces.push(`<extLst>${extensions.join("")}</extLst>`);
  return withCells(shell, inOrder(xml, worksheetOrder, pieces));
}
