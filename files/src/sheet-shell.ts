import { childrenOfRoot, type Child } from "./xml-tags.ts";

const open = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?>/;
const close = /<\/(?:[\w.-]+:)?sheetData>/g;

/** A worksheet's text without its cells, which are most of it and not looked at here, and where they were. */
export interface SheetShell {
  readonly xml: string;
  readonly cells: string;
  readonly cellsAt: number;
}

/** Takes the cells out of a worksheet's text. */
export function shellOf(xml: string): SheetShell {
  const start = open.exec(xml);
  if (!start || start[0].endsWith("/>")) return { xml, cells: "", cellsAt: 0 };
  const from = start.index + start[0].length;
  const to = [...xml.slice(from).matchAll(close)].at(-1)?.index;
  if (to === undefined) return { xml, cells: "", cellsAt: 0 };
  return { xml: xml.slice(0, from) + xml.slice(from + to), cells: xml.slice(from, from + to), cellsAt: from };
}

/** Puts the cells back. */
export function withCells(shell: SheetShell, xml: string): string {
  const at = open.exec(xml);
  if (shell.cells === "" || !at) return xml;
  const from = at.index + at[0].length;
  return xml.slice(0, from) + shell.cells + xml.slice(from);
}

/** An XML text with its root's children in the order given; what the order does not know comes last. Comments between them go. */
export function inOrder(xml: string, order: readonly string[], more: readonly string[] = []): string {
  const children = childrenOfRoot(xml);
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) return xml;
  const place = (name: string): number => (order.indexOf(name) + 1 || order.length + 1) - 1;
  const named = (text: string): string => /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text)?.[1] ?? "";
  const pieces = [...children.map((child: Child) => xml.slice(child.start, child.end)), ...more];
  const sorted = pieces.map((text, at) => ({ text, at, place: place(named(text)) }));
  sorted.sort((a, b) => a.place - b.place || a.at - b.at);
  return xml.slice(0, first.start) + sorted.map(({ text }) => text).join("") + xml.slice(last.end);
}
