/** One tag of an XML text, its prefix taken off, in the order of the text. */
export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attributes: string;
  /** Where the tag starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const tagPattern =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** The tags of an XML text, comments and CDATA passed over. Enough for a package's small parts; cells are read by the library. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(tagPattern)) {
    const name = found[2];
    if (name === undefined) continue;
    const kind = found[1] ? "close" : found[4] ? "empty" : "open";
    yield { name, kind, attributes: found[3] ?? "", start: found.index, end: found.index + found[0].length };
  }
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text as it stands in XML, its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** An attribute by its name without prefix; undefined when the tag has none. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    tag.attributes,
  );
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? undefined : unescapeXml(raw);
}
/** A direct child of an element: its name, and where it starts and ends. */
export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The direct children of a text's root element, in their order. */
export function childrenOfRoot(xml: string): Child[] {
  const children: Child[] = [];
  let depth = 0;
  let started = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "open") {
      if (depth === 1) started = tag.start;
      depth += 1;
    } else if (tag.kind === "close") {
      depth -= 1;
      if (depth === 1) children.push({ name: tag.name, start: started, end: tag.end });
    } else if (depth === 1) children.push({ name: tag.name, start: tag.start, end: tag.end });
  }
  return children;
}
