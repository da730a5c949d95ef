// Line ends, escapes that a terminal obeys, and marks that turn the reading order around.
// oxlint-disable-next-line no-control-regex
const unshowable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** A text from a file as a terminal may show it: on one line, and obeyed by nothing. */
export function onOneLine(text: string): string {
  return text.replace(unshowable, " ");
}
