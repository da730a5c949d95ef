import { foldWords } from "../../foundation/text.ts";
import { links, nearWords, standIns } from "./near-tokens.ts";

const littleWords = new Set(
  "a an and au aux d de des du en et for in l la le les of on par pour sur the to un une".split(" "),
);
const compared = 50;
const acronym = /^[\p{Lu}\d]{2,5}$/u;

/** A name as it is compared: its words that count, folded, and those written as acronyms, which are never mistyped words. */
export interface NameWords {
  readonly words: readonly string[];
  readonly acronyms: ReadonlySet<string>;
}

const separators = /[^\p{L}\p{N}%€£$]+/u;

/** The words of a name that count: little words (de, of …) left out unless there is nothing else. */
export function wordsOfName(name: string): NameWords {
  const all = foldWords(name.replace(/['’]/g, " ").replace(/(?<=\p{L})@/gu, "a"))
    .split(" ")
    .filter(Boolean);
  const kept = all.filter((word) => !littleWords.has(word));
  const acronyms = name.split(separators).filter((word) => acronym.test(word));
  return {
    words: kept.length > 0 ? kept : all,
    acronyms: new Set(acronyms.map((word) => word.toLowerCase())),
  };
}

/** True when two names are likely to be one name written two ways: the same words in any order, words mistyped, or words joined. Different numbers or acronyms make them different. */
export function nearNames(a: NameWords, b: NameWords): boolean {
  if (a.words.join("") === b.words.join("")) return true;
  if (a.words.length !== b.words.length) return false;
  const left = [...b.words];
  const unpaired: string[] = [];
  for (const word of a.words) {
    const at = left.indexOf(word);
    if (at < 0) unpaired.push(word);
    else left.splice(at, 1);
  }
  return unpaired.every((word) => pairsWithOne(word, left, a.acronyms, b.acronyms));
}

function pairsWithOne(
  word: string,
  left: string[],
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const at = left.findIndex((other) => !(own.has(word) && others.has(other)) && nearWords(word, other));
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

function addTo(blocks: Map<string, number[]>, key: string, at: number): void {
  const block = blocks.get(key);
  if (block) block.push(at);
  else blocks.set(key, [at]);
}

function blocksOf(names: readonly NameWords[]): Iterable<readonly number[]> {
  const standIn = standIns([...new Set(names.flatMap((name) => name.words))]);
  const blocks = new Map<string, number[]>();
  names.forEach(({ words }, at) => {
    if (words.length === 0) return;
    const sorted = words.map((word) => standIn.get(word) ?? word).sort();
    addTo(blocks, `words ${sorted.join(" ")}`, at);
    addTo(blocks, `joined ${words.join("")}`, at);
  });
  return blocks.values();
}

/**
 * Groups of names (by their index) that are likely to be one written several ways, each in the order given, the first group first.
 * Indexed: names are only compared when their words agree up to typing mistakes, or when their letters agree without the spaces.
 */
export function groupNearNames(names: readonly string[]): readonly (readonly number[])[] {
  const prepared = names.map(wordsOfName);
  const found = links(names.length);
  for (const block of blocksOf(prepared)) {
    block.forEach((at, order) => {
      for (const other of block.slice(order + 1, order + 1 + compared)) {
        const [left, right] = [prepared[at], prepared[other]];
        if (left && right && found.rootOf(at) !== found.rootOf(other) && nearNames(left, right))
          found.link(at, other);
      }
    });
  }
  return groupsOf(names.length, found.rootOf);
}

/** The groups of two or more things that share a root, in order of their first. */
export function groupsOf(count: number, rootOf: (item: number) => number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const group = groups.get(rootOf(at));
    if (group) group.push(at);
    else groups.set(rootOf(at), [at]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
