import { editDistance } from "./edit-distance.ts";

const shortestTypo = 4;
const longWord = 8;
const digit = /\d/;

/** How many typing mistakes a word of that length may hold and still be taken for the other: none in short words and in those with a digit (lot 1 is not lot 2). */
export function typosAllowed(word: string): number {
  if (word.length < shortestTypo || digit.test(word)) return 0;
  return word.length < longWord ? 1 : 2;
}

/** True when two folded words are likely to be the same word, mistyped. */
export function nearWords(a: string, b: string): boolean {
  if (a === b) return true;
  const limit = Math.min(typosAllowed(a), typosAllowed(b));
  return limit > 0 && editDistance(a, b, limit) <= limit;
}

/** A hash of the word without the letters at two places (-1: none left out). Words that share one are still compared. */
function hashWithout(word: string, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 2;
}

function* hashesOf(word: string, lettersOut: number): Iterable<number> {
  yield hashWithout(word, -1, -1);
  for (let first = 0; first < word.length; first += 1) {
    yield hashWithout(word, first, -1);
    if (lettersOut < 2) continue;
    for (let second = first + 1; second < word.length; second += 1) yield hashWithout(word, first, second);
  }
}

/** Groups of things numbered from 0 that turn out to be linked. */
export interface Links {
  readonly link: (a: number, b: number) => void;
  readonly rootOf: (item: number) => number;
}

/** Keeps track of which of `count` things are linked, directly or through others (union-find; the root is the smallest number). */
export function links(count: number): Links {
  const parents = Array.from({ length: count }, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    for (let at = item; at !== root;) [parents[at], at] = [root, parents[at] ?? root];
    return root;
  };
  const link = (a: number, b: number): void => {
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left !== right) parents[Math.max(left, right)] = Math.min(left, right);
  };
  return { link, rootOf };
}

/**
 * For each word, the word that stands for it and for those mistyped like it (itself when alone). Indexed by the words with one or
 * two letters left out, so that only words that share one are compared. Words linked through a third share their stand-in: a key to look under, no verdict.
 */
export function standIns(words: readonly string[]): ReadonlyMap<string, string> {
  const found = links(words.length);
  const newest = new Map<number, number>();
  const older: { word: number; before: number }[] = [];
  words.forEach((word, at) => {
    const allowed = typosAllowed(word);
    if (allowed === 0) return;
    for (const hash of hashesOf(word, allowed)) {
      const before = newest.get(hash) ?? -1;
      if (before >= 0 && older[before]?.word === at) continue;
      for (let entry = older[before]; entry; entry = older[entry.before])
        linkIfNear(words, entry.word, at, found);
      newest.set(hash, older.push({ word: at, before }) - 1);
    }
  });
  return new Map(words.map((word, at) => [word, words[found.rootOf(at)] ?? word]));
}

function linkIfNear(words: readonly string[], other: number, at: number, found: Links): void {
  if (found.rootOf(other) === found.rootOf(at)) return;
  if (nearWords(words[other] ?? "", words[at] ?? "")) found.link(other, at);
}
