/** Attributes of an element, in the order in which they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");

/** One element of XML holding other elements, each on lines of its own. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const opening = `<${name}${said.join("")}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>\n${indented(children.join("\n"))}\n</${name}>`;
}

/** One element of XML holding text. */
export const leaf = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
