import { languages, type Language } from "../../foundation/language.ts";
import { nearestText } from "../read/edit-distance.ts";
import { schema } from "../schema/schema.ts";
import type { Field, Table } from "../schema-types.ts";
import { firstLine, foldHeading, headingSides, headingVariants, headingWords } from "./heading-text.ts";

/** How well a heading names a field: 1 is the field's own heading. */
export interface NameMatch {
  readonly score: number;
  /** The known name that it was matched with. */
  readonly name: string;
  readonly language: Language;
  /** True when the words are the same, but for case, accents, units and brackets. */
  readonly same: boolean;
}

/** Matches of a heading: by table, then by field key. */
export type NameMatches = ReadonlyMap<string, ReadonlyMap<string, NameMatch>>;

interface KnownName {
  readonly table: string;
  readonly field: string;
  readonly name: string;
  readonly language: Language;
  readonly rank: number;
  readonly computed: boolean;
  readonly words: readonly string[];
}

interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly KnownName[]>;
  readonly byWord: ReadonlyMap<string, readonly KnownName[]>;
  readonly vocabulary: readonly string[];
  readonly count: number;
}

/** The tables that a user's sheet may hold: not those that only Jalon writes. */
export const adoptable: readonly Table[] = schema.tables.filter((table) => !table.ours);

/** Names of the id of the table that a field refers to, where they say whose id it is (`Réf. projet`), or where the field is the row's own id. */
function borrowedNames(field: Field, language: Language): readonly string[] {
  const owner = schema.tables.find(({ key }) => key === field.references);
  const id = owner?.fields.find(({ key }) => key === "id");
  if (!owner || !id) return [];
  const entity = headingWords(owner.sheet[language])[0]?.word ?? "";
  const all = [id.heading[language], ...id.synonyms[language]];
  return field.key === "id"
    ? all
    : all.filter((name) => headingWords(name).some(({ word }) => word === entity));
}

/** A field's own key is a name of it too, as it stands and in words: `scaleLow`, `scale low`. */
function keyNames({ key, family, computed }: Field, language: Language): readonly string[] {
  if (language !== "en" || family || computed || key === "id") return [];
  return [...new Set([key, key.replace(/([a-z])([A-Z])/g, "$1 $2")])];
}

const borrowedRank = 1.02;
const synonymRank = 0.97;
const sharedRank = 0.94;

function namesOf(table: Table, field: Field): readonly KnownName[] {
  return languages.flatMap((language) => {
    const synonyms = field.computed ? [] : field.synonyms[language];
    // A reference is safest by id: names change and repeat.
    const borrowed = borrowedNames(field, language).map((name) => ({ name, rank: borrowedRank }));
    const own = [field.heading[language], ...synonyms, ...keyNames(field, language)].map((name, at) => ({
      name,
      rank: at === 0 ? 1 : synonymRank,
    }));
    const shared = (field.shared?.[language] ?? []).map((name) => ({ name, rank: sharedRank }));
    return [...borrowed, ...own, ...shared].map(({ name, rank }) => ({
      table: table.key,
      field: field.key,
      name,
      language,
      rank,
      computed: field.computed ?? false,
      words: headingWords(name)
        .filter(({ weight }) => weight >= 0.4)
        .map(({ word }) => word),
    }));
  });
}

function put(map: Map<string, KnownName[]>, key: string, name: KnownName): void {
  const there = map.get(key);
  if (there) there.push(name);
  else map.set(key, [name]);
}

function makeIndex(): NameIndex {
  const exact = new Map<string, KnownName[]>();
  const byWord = new Map<string, KnownName[]>();
  const names = adoptable.flatMap((table) => table.fields.flatMap((field) => namesOf(table, field)));
  for (const name of names) {
    put(exact, foldHeading(name.name), name);
    // A user's own "Score" is never ours: only our very words name what we compute.
    if (!name.computed) for (const word of name.words) put(byWord, word, name);
  }
  return { exact, byWord, vocabulary: [...byWord.keys()], count: names.length };
}

let made: NameIndex | undefined;
function index(): NameIndex {
  made ??= makeIndex();
  return made;
}

/** How much a word tells fields apart: 1 for a word of one name, little for "projet". */
function rarity(word: string): number {
  const known = index().byWord.get(word)?.length ?? 0;
  if (known === 0) return 0.8;
  return Math.max(0.15, 1 - Math.log(known) / Math.log(index().count));
}

interface TrustedWord {
  readonly word: string;
  readonly trust: number;
}

/** A word as the known names spell it: itself, a word that it abbreviates, or one a letter away. */
const correctedWords = new Map<string, TrustedWord>();
const mostCorrected = 20_000;

function knownWord(word: string): TrustedWord {
  const known = correctedWords.get(word);
  if (known) return known;
  const corrected = correctWord(word);
  if (correctedWords.size < mostCorrected) correctedWords.set(word, corrected);
  return corrected;
}

function correctWord(word: string): TrustedWord {
  const { byWord, vocabulary } = index();
  if (byWord.has(word) || word.length < 4 || /\d/.test(word)) return { word, trust: 1 };
  const longer = vocabulary.find((known) => known.length > word.length && known.startsWith(word));
  if (longer) return { word: longer, trust: 0.85 };
  const near =
    word.length >= 5
      ? nearestText(
          word,
          vocabulary.filter((known) => known[0] === word[0]),
        )
      : undefined;
  return near === undefined ? { word, trust: 1 } : { word: near, trust: 0.85 };
}

type Found = Map<string, Map<string, NameMatch>>;

function keepBest(found: Found, name: KnownName, match: NameMatch): void {
  let fields = found.get(name.table);
  if (!fields) found.set(name.table, (fields = new Map<string, NameMatch>()));
  if ((fields.get(name.field)?.score ?? 0) < match.score) fields.set(name.field, match);
}

function addSame(found: Found, heading: string): void {
  for (const { folded, worth } of headingVariants(heading)) {
    for (const known of index().exact.get(folded) ?? []) {
      const { name, language } = known;
      keepBest(found, known, { score: worth * known.rank, name, language, same: true });
    }
  }
}

/** A heading in two languages: both of its sides must name the field. */
function addBothSides(found: Found, heading: string): void {
  const [left, right] = headingSides(heading);
  if (left === undefined || right === undefined || left === right) return;
  const others = index().exact.get(right) ?? [];
  for (const known of index().exact.get(left) ?? []) {
    if (!others.some(({ table, field }) => table === known.table && field === known.field)) continue;
    keepBest(found, known, { score: 0.95, name: known.name, language: known.language, same: true });
  }
}

const leastWordsOfSentence = 7;

/** A heading that is a whole sentence (`Commentaire du chef de projet sur …`) is named by the words it begins with. */
function addBeginning(found: Found, heading: string): void {
  const words = foldHeading(firstLine(heading)).split(" ");
  if (words.length < leastWordsOfSentence) return;
  for (let count = Math.min(4, words.length); count >= 1; count -= 1) {
    for (const known of index().exact.get(words.slice(0, count).join(" ")) ?? []) {
      keepBest(found, known, {
        score: 0.62 + 0.04 * count,
        name: known.name,
        language: known.language,
        same: false,
      });
    }
  }
}

const worthKeeping = 0.42;

function addAlike(found: Found, heading: string): void {
  const words = headingWords(heading).map(({ word, weight }) => {
    const known = knownWord(word);
    return { ...known, weight: weight * rarity(known.word) };
  });
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const shared = new Map<KnownName, number>();
  for (const { word, trust, weight } of words) {
    for (const known of index().byWord.get(word) ?? [])
      shared.set(known, (shared.get(known) ?? 0) + 2 * weight * trust);
  }
  for (const [known, sum] of shared) {
    const own = known.words.reduce((all, word) => all + rarity(word), 0);
    const score = 0.92 * Math.min(1, sum / (total + own));
    if (score < worthKeeping) continue;
    keepBest(found, known, { score, name: known.name, language: known.language, same: false });
  }
}

const longestSame = 600;
/** Longer texts are compared by their known names only: their words would match a little of everything. */
const longestAlike = 400;

/** Says which fields a heading may name. Remembers what it was asked: a sheet asks the same of every row. */
export interface Namer {
  /** The fields whose known names are the same words. */
  readonly same: (heading: string) => NameMatches;
  /** The same, and the fields whose names share words with it, misspelt or not. */
  readonly alike: (heading: string) => NameMatches;
}

function remembered(make: (heading: string) => NameMatches): (heading: string) => NameMatches {
  const seen = new Map<string, NameMatches>();
  return (heading) => {
    const known = seen.get(heading);
    if (known) return known;
    const matches = heading.length > longestSame ? new Map() : make(heading);
    seen.set(heading, matches);
    return matches;
  };
}

/** A fresh namer, whose memory lasts for one adoption. */
export function makeNamer(): Namer {
  return {
    same: remembered((heading) => {
      const found: Found = new Map();
      addSame(found, heading);
      addBothSides(found, heading);
      return found;
    }),
    alike: remembered((heading) => {
      const found: Found = new Map();
      addSame(found, heading);
      addBothSides(found, heading);
      addBeginning(found, heading);
      if (heading.length <= longestAlike) addAlike(found, heading);
      return found;
    }),
  };
}
