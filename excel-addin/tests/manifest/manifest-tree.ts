import { DOMParser, type Element } from "@xmldom/xmldom";

/** One element of a manifest as plain values. `path` names it and all that holds it: `…/Control:Button/Label`. */
export interface Part {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Part[];
  /** Its words, where it holds no element. */
  readonly text: string;
}

/** The manifest as a tree. Throws with the parser's words where it is not well-formed XML. */
export function parseManifest(text: string): Part {
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  const root = parser.parseFromString(text, "application/xml").documentElement;
  if (!root) throw new Error("it holds no element");
  return partOf(root, "");
}

function partOf(element: Element, above: string): Part {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const type = attributes["xsi:type"];
  const path = `${above}/${element.tagName}${type === undefined ? "" : `:${type}`}`;
  const children = [...element.childNodes]
    .filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
    .map((child) => partOf(child, path));
  return { name: element.tagName, path, attributes, children, text: element.textContent?.trim() ?? "" };
}

/** A part and all that it holds, outermost first. */
export const allParts = (part: Part): readonly Part[] => [part, ...part.children.flatMap(allParts)];

/** Every part whose path ends so: `Group/Icon/bt:Image`. */
export const partsAt = (root: Part, ending: string): readonly Part[] =>
  allParts(root).filter(({ path }) => path.endsWith(`/${ending}`));
