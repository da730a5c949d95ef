import { foldWords } from "../../foundation/text.ts";
import { links, nearWords, standIns, type Links } from "./near-tokens.ts";
import { groupsOf } from "./near-names.ts";

const titles = new Set("mme mlle mr mrs ms dr me monsieur madame".split(" "));

/** A person's name as it is compared: words and initials, in no order. */
interface PersonWords {
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

/** A short form that could be several people: the index of its name, and theirs. */
export interface AmbiguousPerson {
  readonly name: number;
  readonly candidates: readonly number[];
}

/** Names of people that are likely to be one person's, and short forms that could be several people's. */
export interface NearPeople {
  readonly groups: readonly (readonly number[])[];
  readonly ambiguous: readonly AmbiguousPerson[];
}

function personWords(name: string): PersonWords {
  const all = foldWords(name.replace(/['’.,]/g, " "))
    .split(" ")
    .filter((word) => word !== "" && !titles.has(word));
  return {
    words: all.filter((word) => word.length > 1),
    initials: all.filter((word) => word.length === 1),
  };
}

function samePeople(a: PersonWords, b: PersonWords): boolean {
  if (a.words.length !== b.words.length || a.words.length === 0) return false;
  if (a.initials.join() !== b.initials.join()) return false;
  const left = [...b.words];
  return [...a.words].every((word) => {
    const at = left.includes(word) ? left.indexOf(word) : left.findIndex((other) => nearWords(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function listUnder(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}

function linkFullNames(people: readonly PersonWords[], found: Links): void {
  const standIn = standIns([...new Set(people.flatMap((person) => person.words))]);
  const blocks = new Map<string, number[]>();
  people.forEach(({ words, initials }, at) => {
    if (words.length === 0) return;
    const sorted = words.map((word) => standIn.get(word) ?? word).sort();
    listUnder(blocks, [...sorted, ...initials].join(" "), at);
  });
  for (const block of blocks.values()) {
    const [first = 0] = block;
    for (const at of block) {
      const near = block.find(
        (other) => other < at && samePeople(people[other] ?? nobody, people[at] ?? nobody),
      );
      found.link(at === first || near === undefined ? at : near, at);
    }
  }
}

const nobody: PersonWords = { words: [], initials: [] };

/** `M. Dupont` fits `Marie Dupont`, and, since M. is also *Monsieur*, `Jean Dupont`. */
function fits(short: PersonWords, full: PersonWords): boolean {
  const left = full.words.filter((word) => !short.words.includes(word));
  if (left.length === 0 || full.words.length - left.length !== short.words.length) return false;
  const initials = short.initials.filter((initial) => initial !== "m");
  return initials.every((initial) => left.some((word) => word.startsWith(initial)));
}

function fullestFits(
  short: PersonWords,
  full: readonly number[],
  people: readonly PersonWords[],
): readonly number[] {
  const fitting = full.filter((at) => fits(short, people[at] ?? nobody));
  if (!short.initials.includes("m")) return fitting;
  const byInitial = fitting.filter((at) =>
    (people[at] ?? nobody).words.some((word) => !short.words.includes(word) && word.startsWith("m")),
  );
  return byInitial.length > 0 ? byInitial : fitting;
}

/**
 * People written several ways: first and last name in either order, capitals, accents, typing mistakes, and an initial or nothing
 * for the first name when that leaves only one person. Nobody is merged: it only says who might be who.
 */
export function findNearPeople(names: readonly string[]): NearPeople {
  const people = names.map(personWords);
  const found = links(names.length);
  linkFullNames(people, found);
  const bySurname = new Map<string, number[]>();
  people.forEach((person, at) => {
    if (person.words.length > 1) for (const word of person.words) listUnder(bySurname, word, at);
  });
  const ambiguous: AmbiguousPerson[] = [];
  people.forEach((person, at) => {
    const [surname] = person.words;
    if (surname === undefined || person.words.length > 1) return;
    const fitting = fullestFits(person, bySurname.get(surname) ?? [], people);
    const candidates = [...new Map(fitting.map((other) => [found.rootOf(other), other])).values()];
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) found.link(only, at);
    else if (candidates.length > 1) ambiguous.push({ name: at, candidates });
  });
  return { groups: groupsOf(names.length, found.rootOf), ambiguous };
}
