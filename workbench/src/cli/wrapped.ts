const widest = 150;

/** A text in lines of at most 150 characters, broken between its words and never cut; a word that is longer has its own line. */
export function wrapped(text: string): readonly string[] {
  const [first = "", ...words] = text.split(" ");
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (line.length + 1 + word.length <= widest) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
