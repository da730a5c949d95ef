const longest = 31;

/** A name for a sheet that no other has yet (`taken` learns it): without the signs that spreadsheets refuse, at most 31 characters. */
export function freeTabName(taken: Set<string>, wanted: string): string {
  const plain = wanted
    .replace(/[\\/?*[\]:\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const base = plain === "" ? "-" : plain;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, longest - ending.length).trim() + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
