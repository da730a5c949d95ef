import type { Bilingual } from "../foundation/language.ts";
import { foldText } from "../foundation/text.ts";

/** Columns of the journal's sheet, in their order. */
export const journalColumns = {
  entry: { fr: "N°", en: "No." },
  at: { fr: "Le", en: "On" },
  by: { fr: "Par", en: "By" },
  what: { fr: "Opération", en: "Operation" },
  state: { fr: "État", en: "State" },
  kind: { fr: "Nature", en: "Kind" },
  table: { fr: "Table", en: "Table" },
  row: { fr: "Ligne", en: "Row" },
  name: { fr: "Nom de la ligne", en: "Row's name" },
  column: { fr: "Colonne", en: "Column" },
  before: { fr: "Avant", en: "Before" },
  after: { fr: "Après", en: "After" },
  because: { fr: "Motif", en: "Because" },
} satisfies Record<string, Bilingual>;

export type JournalKey = keyof typeof journalColumns;

export const journalKeys = Object.keys(journalColumns) as readonly JournalKey[];

/** What became of a change: written ahead, made, taken back, or never made because the host stopped. */
export type JournalState = "planned" | "applied" | "undone" | "interrupted";

/** The words of each state in the journal's sheet. */
export const journalStates: Readonly<Record<JournalState, Bilingual>> = {
  planned: { fr: "prévu", en: "planned" },
  applied: { fr: "appliqué", en: "applied" },
  undone: { fr: "annulé", en: "undone" },
  interrupted: { fr: "interrompu", en: "interrupted" },
};

const statesByWord = new Map(
  Object.entries(journalStates).flatMap(([state, { fr, en }]) =>
    [state, fr, en].map((word): [string, JournalState] => [foldText(word), state as JournalState]),
  ),
);

/** The state that a word of the sheet stands for; null when it stands for none. */
export function stateFor(word: string): JournalState | null {
  return statesByWord.get(foldText(word)) ?? null;
}
