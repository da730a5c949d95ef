import type { Language } from "../../foundation/language.ts";

/** What the mails of a campaign say. */
export interface ReminderTexts {
  readonly subject: string;
  readonly body: readonly string[];
  readonly digestSubject: string;
  readonly digestHead: readonly string[];
  readonly digestProblems: string;
  readonly done: string;
  readonly begun: string;
  readonly nothing: string;
  readonly noAddress: string;
  readonly unmanaged: string;
}

/** The words of a campaign's mails, in each language; `{…}` stands for a name, a month or a number. */
export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = {
  fr: {
    subject: "Disponibilités de votre équipe, de {from} à {until}",
    body: [
      "Bonjour,",
      "",
      "Il reste des disponibilités à donner dans votre équipe, de {from} à {until} (personnes concernées : {waiting} sur {people}).",
      "Deux minutes suffisent : sur la feuille « {sheet} », corrigez ce qui change et cochez « Rien n’a changé » pour le reste.",
      "",
      "{address}",
      "",
      "Des jours seulement, jamais le motif d’une absence. Ce rappel s’arrête dès que tout est donné.",
    ],
    digestSubject: "Disponibilités reçues : {given} sur {people} personnes",
    digestHead: [
      "Campagne de disponibilités de {from} à {until}. Reçues : {given} sur {people} personnes.",
      "",
    ],
    digestProblems: "Cellules à corriger : {problems}. Chacune porte une note sur sa feuille.",
    done: "✓ {manager} : tout est donné (personnes : {people})",
    begun: "… {manager} : {given} sur {people}",
    nothing: "– {manager} : rien encore (personnes : {people})",
    noAddress: "(pas d’adresse connue : à relancer vous-même)",
    unmanaged: "Sans responsable",
  },
  en: {
    subject: "Your team’s availability, from {from} to {until}",
    body: [
      "Hello,",
      "",
      "Availability is still to be given in your team, from {from} to {until} (people concerned: {waiting} of {people}).",
      "It takes two minutes: on the sheet “{sheet}”, change what is different and tick “Nothing changed” for the rest.",
      "",
      "{address}",
      "",
      "Days only, never the reason of an absence. These reminders stop as soon as everything is given.",
    ],
    digestSubject: "Availability received: {given} of {people} people",
    digestHead: ["Availability campaign from {from} to {until}. Received: {given} of {people} people.", ""],
    digestProblems: "Cells to correct: {problems}. Each has a note on its sheet.",
    done: "✓ {manager}: everything is given (people: {people})",
    begun: "… {manager}: {given} of {people}",
    nothing: "– {manager}: nothing yet (people: {people})",
    noAddress: "(no address is known: to be reminded by yourself)",
    unmanaged: "No manager",
  },
};
