import { nearestText } from "./edit-distance.ts";

const examined = 12;

function trigramsOf(text: string): readonly string[] {
  const padded = ` ${text} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return [...found];
}

/** Finds, among many texts, the one that a text was probably meant to be; only those that share the most groups of three letters are compared. */
export function nearestIndex(texts: readonly string[]): (text: string) => string | undefined {
  const listed = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const trigram of trigramsOf(text)) {
      const list = listed.get(trigram);
      if (list) list.push(at);
      else listed.set(trigram, [at]);
    }
  });
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, nearestText(text, closest(text, texts, listed)));
    return known.get(text);
  };
}

/** The few texts that share the most groups of letters; common groups are looked at only when rare ones give nothing. */
function closest(
  text: string,
  texts: readonly string[],
  listed: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const lists = trigramsOf(text).map((trigram) => listed.get(trigram) ?? []);
  lists.sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  let looked = 0;
  for (const list of lists) {
    looked += list.length;
    if (looked > 4000 && shared.size > 0) break;
    for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, examined);
  return best.flatMap(([at]) => texts[at] ?? []);
}
