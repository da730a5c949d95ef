// XML has no such characters, and loses carriage returns: the format writes them as `_x001B_` (ECMA-376 part 1, 22.9.2.19).
const unwritable =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escaped = /_x([0-9A-F]{4})_/gi;
const looksEscaped = /_(?=x[0-9A-F]{4}_)/gi;

function codeOf(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text as the format writes it; the library writes it as it is given. */
export function escapeControls(text: string): string {
  return text.replace(looksEscaped, "_x005F_").replace(unwritable, codeOf);
}

/** Text as the user sees it, from what the library read. */
export function unescapeControls(text: string): string {
  return text.includes("_x")
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The name of a table's column as the format writes it: line breaks too. */
export function escapeColumnName(heading: string): string {
  return escapeControls(heading).replace(/\n/g, "_x000a_");
}
