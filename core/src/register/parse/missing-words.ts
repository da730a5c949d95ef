import type { MissingReason } from "../../foundation/missing.ts";
import { foldText } from "../../foundation/text.ts";

type Said = Exclude<MissingReason, "blank" | "notUnderstood">;

/** Words that stand where a value would, whatever the field. "NA" is what people type when a figure is not there yet; "N/A" says that there is none to have. */
const anywhere: Readonly<Record<Said, string>> = {
  notYetKnown:
    "na | n.a. | n.a | nd | n.d. | n.d | n/d | nc | n/c | n.c. | n.c | nr | n/r | ? | ?? | ??? | - | -- | --- | – | — | . | .. | … | ... | xx | xxx | xxxx | tbc | tbd | tba | t.b.c. | t.b.d. | t.b.a. | tbc. | tbd. | tbn | unknown | not known | not yet known | not available | unavailable | not provided | not given | no data | none given | missing | pending | awaiting data | to be confirmed | to be determined | to be defined | to be decided | to be announced | to be advised | to be completed | to be specified | to be assigned | to be named | not yet defined | not yet decided | undefined | unspecified | not specified | not set | not assigned | unassigned | inconnu | inconnue | non connu | non connue | non defini | non definie | non disponible | indisponible | non determine | non determinee | non renseigne | non renseignee | non precise | non precisee | non communique | non communiquee | non fourni | non fournie | non attribue | non affecte | pas connu | pas encore connu | pas encore defini | indefini | a definir | a determiner | a preciser | a confirmer | a completer | a renseigner | a venir | a nommer | a designer | a designer ulterieurement | a chiffrer | a estimer | a evaluer | a affecter | a fixer | adef | a def | a def. | en attente | en attente de donnees | vacant | poste vacant | vide | the gmpp project did not provide data",
  withheld:
    "nfp | not for publication | withheld | exempt | redacted | confidential | commercial in confidence | commercial-in-confidence | commercially sensitive | commercially confidential | classified | restricted | official-sensitive | official sensitive | secret | protected | not disclosed | undisclosed | not published | not publishable | confidentiel | confidentielle | confidentiel defense | diffusion restreinte | non communicable | non publie | non publiee | non publiable | non diffuse | non diffusable | non divulgue | secret defense | secret des affaires | couvert par le secret | masque | occulte | caviarde",
  notApplicable:
    "n/a | n / a | n.a.p. | nap | not applicable | non applicable | inapplicable | sans objet | s/o | s.o. | neant | aucun | aucune | none | nil | pas concerne | non concerne | non concernee | not relevant | does not apply | not required | non requis | non requise",
};

/** Words that stand for a figure or a date, but are plain words elsewhere ("en cadrage" is also a phase). */
const forFigures: Readonly<Record<Said, string>> = {
  notYetKnown:
    "en cadrage | cadrage | en cours | en cours de cadrage | en cours d'estimation | en cours de chiffrage | en cours de definition | en cours d'evaluation | en cours d'etude | en etude | a l'etude | en instruction | a arbitrer | en arbitrage | in definition | in scoping | scoping | being defined | being estimated | undecided | not decided | not rated | not scored | non note | non decide | non evalue | under review | under development | in development | not started | non demarre | non chiffre | non estime | not estimated | not costed | not baselined | not yet baselined | variable | later | ulterieurement | plus tard | des que possible | asap",
  withheld: "",
  notApplicable: "",
};

const forDates: Readonly<Record<Said, string>> = {
  notYetKnown: "",
  withheld: "",
  notApplicable:
    "ongoing | on-going | on going | no end date | no end | ongoing - no end date | ongoing no end date | permanent | open ended | open-ended | indefinite | continuous | recurrent | recurring | sans fin | sans date de fin | pas de fin | pas de date de fin | pas d'echeance | sans echeance | en continu | continu | recurrente | perenne | au fil de l'eau | rolling",
};

/** Whole sentences that refuse or put off a value. */
const sentences: readonly (readonly [RegExp, Said])[] = [
  [/^exempt(ed)? (under|from|pursuant)\b/, "withheld"],
  [/^(withheld|redacted|not for publication)\b/, "withheld"],
  [/^armp adjustments\b/, "notYetKnown"],
  [/\bnot yet in a position to give\b/, "notYetKnown"],
  [/\bdid not provide data\b/, "notYetKnown"],
  [/^non (communica|publia|diffusa|divulga)bles?\b/, "withheld"],
  [
    /^non (communique|publie|diffuse|divulgue)e?s?\b.*\b(surete|securite|defense|secret|confidentiel|confidentialite)\b/,
    "withheld",
  ],
];
const figureSentences: readonly (readonly [RegExp, Said])[] = [
  [/^(to be|not yet|awaiting|pending|subject to)\b/, "notYetKnown"],
  [/^tb[acd]\b/, "notYetKnown"],
  [
    /^(a|reste a) (definir|determiner|preciser|confirmer|completer|renseigner|venir|chiffrer|estimer|evaluer|fixer|arbitrer|decider|noter|coter)\b/,
    "notYetKnown",
  ],
  [/^(en attente|en cours|non encore|pas encore|dans l'attente)\b/, "notYetKnown"],
  [
    /^(ongoing|permanent|recurring|recurrent|continu)\b.*\b(no end|(pas de|sans) (date de )?fin)\b/,
    "notApplicable",
  ],
  [/^(sans objet|not applicable|non applicable)\b/, "notApplicable"],
  [/^(confidentiel|commercial in confidence|commercially sensitive)\b/, "withheld"],
];

/** What kind of value the words stand for: words of a text, a figure, or a date. */
export type Instead = "words" | "figure" | "date";

function table(...parts: readonly Readonly<Record<Said, string>>[]): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const part of parts) {
    for (const [reason, line] of Object.entries(part)) {
      for (const words of line.split(" | ")) if (words) found.set(words, reason as Said);
    }
  }
  return found;
}

const tables: Readonly<Record<Instead, ReadonlyMap<string, Said>>> = {
  words: table(anywhere),
  figure: table(anywhere, forFigures),
  date: table(anywhere, forFigures, forDates),
};
const longestSentence = 160;
const longestRefusal = 400;
const figures = /\d{3}/;

/** Openings of everything in the tables and of the sentences, to let go of ordinary words without folding them. */
const openingLength = 4;
const openings: ReadonlySet<string> = new Set(
  [...tables.words.keys(), "exempt", "withheld", "redacted", "not for", "armp"].map((words) =>
    words.slice(0, openingLength),
  ),
);
const plainLetters = /^[\x21-\x7e][\x20-\x7e]{3}/;
const wrapped = /^[([]|[)\].!*]$/;
const longestWords = 64;

/** False for most ordinary words; true where only folding and looking can tell. */
function mayStandForNothing(text: string): boolean {
  if (text.length > longestWords) return openings.has(text.slice(0, openingLength).toLowerCase());
  if (text.length < openingLength || !plainLetters.test(text) || wrapped.test(text)) return true;
  return openings.has(text.slice(0, openingLength).toLowerCase());
}

function exactReason(folded: string, instead: Instead): Said | undefined {
  return tables[instead].get(folded) ?? tables[instead].get(folded.replace(/^[([]|[)\].!*]+$/g, ""));
}

function sentenceReason(folded: string, among: readonly (readonly [RegExp, Said])[]): Said | undefined {
  return among.find(([pattern]) => pattern.test(folded))?.[1];
}

/** False for what can't be a reason: an ordinary word, or a text too long for one. */
function mayBeAReason(text: string, instead: Instead): boolean {
  return text.length <= longestRefusal && (instead !== "words" || mayStandForNothing(text));
}

/** Sentences that put off a figure or a date; a text with a number in it is more likely a figure said badly. */
function figureReason(folded: string): Said | null {
  const mayBeAFigure = figures.test(folded) && folded.length < 24;
  return mayBeAFigure || folded.length > longestSentence
    ? null
    : (sentenceReason(folded, figureSentences) ?? null);
}

/** Why a text says that there is no value ("TBC", "Exempt under Section 43…", "sans objet"); null when it does not say so. */
export function missingReason(text: string, instead: Instead): MissingReason | null {
  if (!mayBeAReason(text, instead)) return null;
  const folded = foldText(text);
  const plain = exactReason(folded, instead) ?? sentenceReason(folded, sentences);
  return plain ?? (instead === "words" ? null : figureReason(folded));
}
