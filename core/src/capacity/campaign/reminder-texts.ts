import type { Language } from "../../foundation/language.ts";

/** What the mails of a campaign say. */
export interface ReminderTexts {
  readonly subject: string;
  /** What the mail asks for: what is missing, what was declared too long ago, or both. */
  readonly missing: string;
  readonly stale: string;
  readonly hello: readonly string[];
  readonly foot: readonly string[];
  readonly digestSubject: string;
  readonly digestHead: readonly string[];
  readonly digestCadence: string;
  readonly digestProblems: string;
  readonly done: string;
  readonly begun: string;
  readonly nothing: string;
  readonly old: string;
  readonly alsoOld: string;
  readonly noAddress: string;
  readonly unmanaged: string;
}

/** The words of a campaign's mails, in each language; `{…}` stands for a name, a month or a number. */
export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = {
  fr: {
    subject: "Disponibilités de votre équipe, {period}",
    hello: ["Bonjour,", ""],
    missing:
      "Il reste des disponibilités à donner dans votre équipe, {period} (personnes concernées : {waiting} sur {people}). Deux minutes suffisent : sur la feuille « {sheet} », corrigez ce qui change et cochez « Rien n’a changé » pour le reste.",
    stale:
      "Des disponibilités de votre équipe ont plus de {days} jours : sont-elles toujours bonnes (personnes concernées : {stale} sur {people}) ? Sur la feuille « {sheet} », corrigez ce qui change, puis cochez « Rien n’a changé » (décochez d’abord ce qui l’est déjà).",
    foot: [
      "",
      "{address}",
      "",
      "Des jours seulement, jamais le motif d’une absence. Ces rappels s’arrêtent dès que tout est donné, au plus tard fin {last} ; une réponse de plus de {days} jours est à confirmer.",
    ],
    digestSubject: "Disponibilités reçues : {cells} sur {allCells} cases",
    digestHead: [
      "Disponibilités demandées {period}. Cases reçues : {cells} sur {allCells} ; personnes au complet : {given} sur {people}.",
      "",
    ],
    digestCadence:
      "Cadence, en jours (menu Jalon · disponibilités) : rappels aux responsables {managerDays}, ce bilan {pmoDays}.",
    digestProblems: "Cellules à corriger : {problems}. Chacune porte une note sur sa feuille.",
    done: "✓ {manager} : tout est donné (personnes : {people})",
    begun: "… {manager} : {cells} sur {allCells} cases (personnes au complet : {given} sur {people})",
    nothing: "– {manager} : rien encore (personnes : {people})",
    old: "↻ {manager} : tout est donné, mais il y a plus de {days} jours pour {old} sur {people}",
    alsoOld: "(plus de {days} jours : {old})",
    noAddress: "(pas d’adresse connue : à relancer vous-même)",
    unmanaged: "Sans responsable",
  },
  en: {
    subject: "Your team’s availability, {period}",
    hello: ["Hello,", ""],
    missing:
      "Availability is still to be given in your team, {period} (people concerned: {waiting} of {people}). It takes two minutes: on the sheet “{sheet}”, change what is different and tick “Nothing changed” for the rest.",
    stale:
      "Some of your team’s availability is more than {days} days old: does it still hold (people concerned: {stale} of {people})? On the sheet “{sheet}”, change what is different, then tick “Nothing changed” (untick first what is ticked already).",
    foot: [
      "",
      "{address}",
      "",
      "Days only, never the reason of an absence. These reminders stop as soon as everything is given, and at the end of {last} at the latest; an answer more than {days} days old is to be confirmed.",
    ],
    digestSubject: "Availability received: {cells} of {allCells} cells",
    digestHead: [
      "Availability asked {period}. Cells received: {cells} of {allCells}; people complete: {given} of {people}.",
      "",
    ],
    digestCadence:
      "Cadence in days (menu Jalon · availability): reminders to managers {managerDays}, this digest {pmoDays}.",
    digestProblems: "Cells to correct: {problems}. Each has a note on its sheet.",
    done: "✓ {manager}: everything is given (people: {people})",
    begun: "… {manager}: {cells} of {allCells} cells (people complete: {given} of {people})",
    nothing: "– {manager}: nothing yet (people: {people})",
    old: "↻ {manager}: everything is given, but more than {days} days ago for {old} of {people}",
    alsoOld: "(more than {days} days old: {old})",
    noAddress: "(no address is known: to be reminded by yourself)",
    unmanaged: "No manager",
  },
};
