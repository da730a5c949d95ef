import { stop } from "./file-problem.ts";
import { textOfPart, type Parts } from "./unpack.ts";
import { attributeOf, tagsOf, type Tag } from "./xml-tags.ts";

/** A sheet as the package lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly kind: "worksheet" | "chartsheet" | "other";
}

/** What the package says of itself, whatever the library makes of it. */
export interface PackageShape {
  readonly workbookPath: string;
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: "1900" | "1904";
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** A relationship's target as a path of the package. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Path of the relationships of a part. */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The relationships of a part; none when it has none. `target` is a path of the package, or the outside address. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of tagsOf(textOfPart(parts, relationshipsPath(path)) ?? "")) {
    if (tag.name !== "Relationship") continue;
    const target = attributeOf(tag, "Target") ?? "";
    const external = attributeOf(tag, "TargetMode") === "External";
    found.push({
      id: attributeOf(tag, "Id") ?? "",
      type: (attributeOf(tag, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolvePath(folderOf(path), target),
      external,
    });
  }
  return found;
}

/** Where the workbook part is; stops when the zip holds no workbook. */
function workbookPathOf(name: string, parts: Parts): string {
  const path =
    relationshipsOf(parts, "").find((one) => one.type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (textOfPart(parts, "content.xml") && textOfPart(parts, "mimetype")?.includes("opendocument"))
    stop("file-open-document", { name });
  if (path.endsWith(".bin")) stop("file-binary-excel", { name });
  if (!parts[path] || !/workbook/i.test(path)) stop("file-not-a-spreadsheet", { name });
  return path;
}

const dateSystemYes = new Set(["1", "true", "on"]);

function sheetOf(tag: Tag, relationships: ReadonlyMap<string, Relationship>): ListedSheet {
  const relationship = relationships.get(attributeOf(tag, "id") ?? "");
  const type = relationship?.type;
  const kind = type === "worksheet" || type === "chartsheet" ? type : "other";
  return { name: attributeOf(tag, "name") ?? "", path: relationship?.target ?? "", kind };
}

/** Reads what the package says of its sheets and its date system. */
export function packageShape(name: string, parts: Parts): PackageShape {
  const workbookPath = workbookPathOf(name, parts);
  const relationships = new Map(relationshipsOf(parts, workbookPath).map((one) => [one.id, one]));
  const tags = [...tagsOf(textOfPart(parts, workbookPath) ?? "")];
  const from1904 = tags.some(
    (tag) => tag.name === "workbookPr" && dateSystemYes.has(attributeOf(tag, "date1904") ?? ""),
  );
  const sheets = tags.filter((tag) => tag.name === "sheet").map((tag) => sheetOf(tag, relationships));
  return { workbookPath, sheets, dateSystem: from1904 ? "1904" : "1900" };
}

const declaration = /<!(?:DOCTYPE|ENTITY)/i;
const latin1 = new TextDecoder("latin1");

/** Stops when a part declares entities: spreadsheet programs never do, and they can be made to expand without end. */
export function refuseEntities(name: string, parts: Parts): void {
  for (const path of Object.keys(parts)) {
    const content = parts[path];
    if (!content || !/\.(xml|rels|vml)$/i.test(path)) continue;
    // A document type stands before the root element, so the part's beginning is enough to look at.
    if (declaration.test(latin1.decode(content.subarray(0, 4096)).replace(/\0/g, "")))
      stop("file-unsafe", { name, part: path });
  }
}
