const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** True for text that Google hands over for a cell that is in error (it says no more of it than that). */
export function looksLikeError(text: string): boolean {
  return errors.test(text);
}
