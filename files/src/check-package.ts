import { packageShape, relationshipsOf } from "./package-shape.ts";
import { stylesOrder, tableOrder, workbookOrder, worksheetOrder } from "./part-order.ts";
import { shellOf } from "./sheet-shell.ts";
import { textOfPart, unpack, type Parts } from "./unpack.ts";
import { attributeOf, childrenOfRoot, tagsOf } from "./xml-tags.ts";

/** Something in a package that would make Excel repair or refuse it. */
export interface PackageProblem {
  readonly part: string;
  readonly problem: string;
}

function orderProblems(part: string, xml: string, order: readonly string[]): PackageProblem[] {
  let [highest, before] = [-1, ""];
  const problems: PackageProblem[] = [];
  for (const { name } of childrenOfRoot(xml)) {
    const place = order.indexOf(name);
    if (place < 0) problems.push({ part, problem: `<${name}> is not known here` });
    else if (place < highest) problems.push({ part, problem: `<${name}> stands after <${before}>` });
    else [highest, before] = [place, name];
  }
  return problems;
}

/** Tags that open and close in pairs: a text cut short or mixed up has others. */
function pairProblems(part: string, xml: string): PackageProblem[] {
  const open: string[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "open") open.push(tag.name);
    else if (tag.kind === "close" && open.pop() !== tag.name)
      return [{ part, problem: `</${tag.name}> closes another element` }];
  }
  return open.length > 0 ? [{ part, problem: `<${open.at(-1)}> is not closed` }] : [];
}

const unique = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "extLst",
  "definedNames",
  "sheets",
  "calcPr",
  "externalReferences",
]);

function repeatProblems(part: string, xml: string): PackageProblem[] {
  const seen = new Set<string>();
  const problems: PackageProblem[] = [];
  for (const { name } of childrenOfRoot(xml)) {
    if (unique.has(name) && seen.has(name)) problems.push({ part, problem: `<${name}> stands twice` });
    seen.add(name);
  }
  return problems;
}

function relationshipProblems(parts: Parts, part: string, xml: string): PackageProblem[] {
  const relationships = relationshipsOf(parts, part);
  const ids = new Set(relationships.map(({ id }) => id));
  const problems: PackageProblem[] = [];
  for (const { id, target, external } of relationships) {
    if (!external && !parts[target])
      problems.push({ part, problem: `${id} points at ${target}, which is not there` });
  }
  for (const [, id = ""] of xml.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)) {
    if (id !== "" && !ids.has(id)) problems.push({ part, problem: `${id} is not a relationship` });
  }
  return problems;
}

function tableProblems(part: string, xml: string): PackageProblem[] {
  const tags = [...tagsOf(xml)];
  const columns = tags.filter((tag) => tag.name === "tableColumn" && tag.kind !== "close");
  const names = columns.map((tag) => (attributeOf(tag, "name") ?? "").toLowerCase());
  const problems: PackageProblem[] = [];
  if (new Set(names).size !== names.length) problems.push({ part, problem: "two columns have one name" });
  if (names.includes("")) problems.push({ part, problem: "a column has no name" });
  return problems;
}

function typedAs(types: string, element: string, attribute: string): Set<string> {
  const tags = [...tagsOf(types)].filter((tag) => tag.name === element);
  return new Set(tags.map((tag) => (attributeOf(tag, attribute) ?? "").replace(/^\//, "")));
}

function typeProblems(parts: Parts): PackageProblem[] {
  const types = textOfPart(parts, "[Content_Types].xml") ?? "";
  const overrides = typedAs(types, "Override", "PartName");
  const defaults = new Set([...typedAs(types, "Default", "Extension")].map((ending) => ending.toLowerCase()));
  const problems: PackageProblem[] = [];
  for (const path of Object.keys(parts)) {
    const known = overrides.has(path) || defaults.has(path.replace(/^.*\./, "").toLowerCase());
    if (!known && path !== "[Content_Types].xml")
      problems.push({ part: path, problem: "has no content type" });
  }
  for (const path of overrides)
    if (!parts[path]) problems.push({ part: "[Content_Types].xml", problem: `${path} is not there` });
  return problems;
}

function nameProblems(xml: string): PackageProblem[] {
  const seen = new Set<string>();
  const problems: PackageProblem[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name !== "definedName" || tag.kind !== "open") continue;
    const name = attributeOf(tag, "name") ?? "";
    const key = `${attributeOf(tag, "localSheetId") ?? ""} ${name.toLowerCase()}`;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
      problems.push({ part: "xl/workbook.xml", problem: `${name} is no name` });
    if (seen.has(key)) problems.push({ part: "xl/workbook.xml", problem: `the name ${name} stands twice` });
    seen.add(key);
  }
  return problems;
}

function partProblems(parts: Parts, part: string): PackageProblem[] {
  const full = textOfPart(parts, part) ?? "";
  const sheet = /^xl\/worksheets\/[^/]+\.xml$/.test(part);
  const xml = sheet ? shellOf(full).xml : full;
  const problems = [...pairProblems(part, xml), ...relationshipProblems(parts, part, xml)];
  if (sheet) problems.push(...orderProblems(part, xml, worksheetOrder), ...repeatProblems(part, xml));
  if (part === "xl/workbook.xml")
    problems.push(
      ...orderProblems(part, xml, workbookOrder),
      ...repeatProblems(part, xml),
      ...nameProblems(xml),
    );
  if (part === "xl/styles.xml") problems.push(...orderProblems(part, xml, stylesOrder));
  if (/^xl\/tables\/[^/]+\.xml$/.test(part))
    problems.push(...orderProblems(part, xml, tableOrder), ...tableProblems(part, xml));
  return problems;
}

/**
 * What Excel would object to in a package: children out of the order that ECMA-376 prescribes, unclosed elements, dangling
 * relationships, parts without a type, tables and names that clash. LibreOffice checks none of these. Empty when all is well.
 */
export function checkPackage(bytes: Uint8Array): PackageProblem[] {
  const parts = unpack("saved.xlsx", bytes);
  const problems = typeProblems(parts);
  for (const part of Object.keys(parts)) {
    if (part.endsWith(".xml") && part !== "[Content_Types].xml") problems.push(...partProblems(parts, part));
  }
  const { sheets } = packageShape("saved.xlsx", parts);
  const names = sheets.map((sheet) => sheet.name.toLowerCase());
  if (new Set(names).size !== names.length)
    problems.push({ part: "xl/workbook.xml", problem: "two sheets have one name" });
  return problems;
}
