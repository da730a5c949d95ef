import { editDistance } from "../read/edit-distance.ts";
import { groupNearNames, wordsOfName } from "../read/near-names.ts";

/** A row that another may be, and how close their names are: 1 for the same words mistyped, else the share of words in common. */
export interface LikelyRow {
  readonly at: number;
  readonly closeness: number;
}

const mostCandidates = 3;
const commonWord = 5;
const tellingLetters = 3;

interface Named {
  readonly words: ReadonlySet<string>;
}

function named(names: readonly string[]): readonly Named[] {
  return names.map((name) => {
    const { words } = wordsOfName(name);
    return { words: new Set(words) };
  });
}

function rowsByWord(rows: readonly Named[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  rows.forEach(({ words }, at) => {
    for (const word of words) {
      const list = index.get(word);
      if (list) list.push(at);
      else index.set(word, [at]);
    }
  });
  return index;
}

/** How close two names are when one may be a longer form of the other: all words of the shorter, one of them telling, are in the longer. 0 when they are not. */
function closenessOf(a: Named, b: Named): number {
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  for (const word of short.words) if (!long.words.has(word)) return 0;
  return (2 * short.words.size) / (short.words.size + long.words.size);
}

function isTelling(word: string, ...indexes: readonly ReadonlyMap<string, readonly number[]>[]): boolean {
  return (
    word.length >= tellingLetters && indexes.every((index) => (index.get(word)?.length ?? 0) <= commonWord)
  );
}

/** For each name of an edition, the rows of the register that it may be, closest first: mistyped alike, or one a longer form of the other (`PNIJ`, `PNIJ NG`). */
export function likelyRows(
  edition: readonly string[],
  register: readonly string[],
): readonly (readonly LikelyRow[])[] {
  const found = edition.map(() => new Map<number, number>());
  for (const group of groupNearNames([...register, ...edition])) {
    const [inRegister, inEdition] = [
      group.filter((at) => at < register.length),
      group.filter((at) => at >= register.length),
    ];
    for (const one of inEdition) for (const other of inRegister) found[one - register.length]?.set(other, 1);
  }
  const [rows, editionRows] = [named(register), named(edition)];
  const [index, editionIndex] = [rowsByWord(rows), rowsByWord(editionRows)];
  editionRows.forEach((row, one) => {
    for (const word of row.words) {
      if (!isTelling(word, index, editionIndex)) continue;
      for (const other of index.get(word) ?? []) addLonger(found[one], other, row, rows[other]);
    }
  });
  return found.map((candidates, one) => best(candidates, edition[one] ?? "", register));
}

function addLonger(
  candidates: Map<number, number> | undefined,
  at: number,
  a: Named,
  b: Named | undefined,
): void {
  const closeness = b ? closenessOf(a, b) : 0;
  if (closeness > 0 && !candidates?.has(at)) candidates?.set(at, closeness);
}

function best(
  candidates: ReadonlyMap<number, number>,
  name: string,
  register: readonly string[],
): readonly LikelyRow[] {
  const distance = (at: number) => editDistance(name, register[at] ?? "", 60);
  return [...candidates]
    .map(([at, closeness]) => ({ at, closeness }))
    .sort((a, b) => b.closeness - a.closeness || distance(a.at) - distance(b.at) || a.at - b.at)
    .slice(0, mostCandidates);
}
