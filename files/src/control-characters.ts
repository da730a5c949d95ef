// XML has no such characters: the format writes them as `_x001B_` (ECMA-376 part 1, 22.9.2.19), and the library not at all.
const unwritable =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const codes = "00(?:0[0-8BCEF]|1[0-9A-F]|7F)|FFF[EF]|D[89A-F][0-9A-F]{2}";
const escaped = new RegExp(`_x(${codes})_`, "gi");
const escapedTwice = new RegExp(`_x005F_x(${codes})_`, "gi");

function codeOf(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text with the characters that XML lacks written as codes. */
export function escapeControls(text: string): string {
  return text.replace(unwritable, codeOf);
}

/** Text as the user sees it, from what the library read: it leaves the codes of these characters as they stand. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Shared strings as the library wrote them, the codes that it took for the user's own text made codes again; XML loses bare carriage returns. */
export function codesAgain(xml: string): string {
  return xml.replace(escapedTwice, "_x$1_").replace(/\r/g, "_x000D_");
}
