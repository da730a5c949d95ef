/** A page as HtmlService serves it: what looks like a comment inside of a template literal is cut. */
export function servedByGoogle(page: string): string {
  return page.replace(/`[^`]*`/g, (template) => template.replace(/\/\*[^]*?\*\/|\/\/[^\n`]*/g, ""));
}
