const marks = /[\u0300-\u036f]/g;
const ligatures: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", "’": "'", "‘": "'", ʼ: "'" };
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

const plainAscii = /^[\x20-\x7e]*$/;

/** Text as it is compared: trimmed, one space between words, lower case, no accents, straight apostrophes. The same in every host (no locale). */
export function foldText(text: string): string {
  // Most cells: nothing to take apart, and folding is what reading does most.
  if (plainAscii.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
  const plain = text.normalize("NFD").replace(marks, "").replace(invisible, "").toLowerCase();
  return plain
    .replace(/[œæßø’‘ʼ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** Letters and digits of folded text, words apart by one space: `Chef de projet (CdP)` → `chef de projet cdp`. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}%€£$]+/gu, " ")
    .trim();
}

/** Order of two texts by their folded letters, then by code points: the same in every host. */
export function compareTexts(a: string, b: string): number {
  const [left, right] = [foldText(a), foldText(b)];
  if (left !== right) return left < right ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
