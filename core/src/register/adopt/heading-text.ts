import { foldWords } from "../../foundation/text.ts";

/** One way to read a heading, and how much it is worth against a known name (1 is the heading as it stands). */
export interface HeadingVariant {
  readonly folded: string;
  readonly worth: number;
}

const unitWords =
  /(?:^| )(?:en |in )?(?:k€|m€|md€|keur|meur|eur|euros?|€|k£|£m|£k|£|\$m|\$k|\$|aud|usd|gbp|chf|milliers?|millions?|milliards?|thousands?|billions?|annees?|ans?|mois|semaines?|jours?(?: hommes?)?|years?|months?|weeks?|days?|jh|j h|ttc|ht|%)$/;
const brackets = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g;
const numbering = /^(?:\d{1,2}|[a-z])\s*[.)]\s*/i;

/** Heading text as names are compared: `N°` and `#` are both "no", the rest is folded to letters, digits and signs of money. */
export function foldHeading(text: string): string {
  return foldWords(text.replace(/#/g, " no ").replace(/\bn\s?[°º]/gi, " no "));
}

/** The first line of a heading with something on it. */
export function firstLine(heading: string): string {
  return heading.split(/\r\n|\r|\n/).find((line) => line.trim() !== "") ?? "";
}

/** A heading without what stands in brackets; the heading itself when nothing else is there. */
export function withoutBrackets(heading: string): string {
  const left = heading.replace(brackets, " ");
  return left.trim() === "" ? heading : left;
}

function withoutUnit(folded: string): string {
  const left = folded.replace(unitWords, "").trim();
  return left === "" ? folded : left;
}

/** True for text that only names a unit or a format, such as `(M€)`, `jours`, `jj/mm/aaaa` or `Oui/Non`. */
export function isUnitText(text: string): boolean {
  const folded = foldHeading(text);
  if (/^(?:jj mm aaaa|dd mm yyyy|mm dd yyyy|yyyy mm dd|oui non|yes no|o n|y n)$/.test(folded)) return true;
  return folded !== "" && folded.length <= 24 && folded.replace(unitWords, "").trim() === "";
}

/** Every way to read a heading, the one worth most first; each folded text once. */
export function headingVariants(heading: string): readonly HeadingVariant[] {
  const best = new Map<string, number>();
  const add = (text: string, worth: number): void => {
    const folded = foldHeading(text);
    if (folded !== "" && (best.get(folded) ?? 0) < worth) best.set(folded, worth);
    const bare = withoutUnit(folded);
    if (bare !== "" && (best.get(bare) ?? 0) < worth - 0.03) best.set(bare, worth - 0.03);
  };
  const line = firstLine(heading);
  add(heading, 1);
  add(line, 0.98);
  add(withoutBrackets(heading), 0.97);
  add(withoutBrackets(line), 0.97);
  add(withoutBrackets(line).trim().replace(numbering, ""), 0.95);
  return [...best].map(([folded, worth]) => ({ folded, worth })).sort((a, b) => b.worth - a.worth);
}

/** The sides of a heading that says the same in two languages (`Nom du projet / Project name`); none when it has no sides. */
export function headingSides(heading: string): readonly string[] {
  const sides = withoutBrackets(firstLine(heading))
    .split(/\s+[-–—:|]\s+|\s*[/\n]\s*/)
    .map(foldHeading)
    .filter((side) => side !== "");
  return sides.length === 2 ? sides : [];
}

const linking = new Set(
  "a an and au aux avec ce cette d dans de des du en et for from in is l la le les of ou or s sa ses son the to un une with".split(
    " ",
  ),
);
const aside = new Set(
  "sur on par by for pour including incl dont selon per about regarding concernant if si".split(" "),
);

/** A word of a heading, without its plural, and how much it says of what the column holds: words in brackets, on later lines and after "sur", "on", "par" say less. */
export interface HeadingWord {
  readonly word: string;
  readonly weight: number;
}

/** A word without its plural ending. */
function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The words of a heading that carry meaning. */
export function headingWords(heading: string): readonly HeadingWord[] {
  const line = firstLine(heading);
  const main = foldHeading(withoutBrackets(line));
  const rest = foldHeading(heading.slice(heading.indexOf(line) + line.length));
  const words: HeadingWord[] = [];
  const seen = new Set<string>();
  const add = (text: string, weight: number): void => {
    let worth = weight;
    for (const raw of text.split(" ")) {
      if (aside.has(raw)) worth = weight * 0.4;
      const word = singular(raw);
      if (raw === "" || linking.has(raw) || aside.has(raw) || seen.has(word)) continue;
      seen.add(word);
      words.push({ word, weight: worth });
    }
  };
  add(main, 1);
  add(foldHeading((line.match(brackets) ?? []).join(" ")), 0.25);
  add(rest, 0.15);
  return words;
}
