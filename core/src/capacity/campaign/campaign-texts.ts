import type { Language } from "../../foundation/language.ts";

/** What stands on a campaign's sheets. */
export interface CampaignTexts {
  readonly cover: string;
  readonly declarations: string;
  readonly memory: string;
  readonly unmanaged: string;
  readonly teamOf: string;
  readonly unmanagedTitle: string;
  readonly unit: string;
  readonly to: string;
  readonly howTo: string;
  readonly allSame: string;
  readonly left: string;
  readonly person: string;
  readonly post: string;
  readonly same: string;
  readonly comment: string;
  readonly workingDays: string;
  readonly daysTitle: string;
  readonly daysPrompt: string;
  readonly daysRefusal: string;
  readonly tickTitle: string;
  readonly tickPrompt: string;
  readonly tickRefusal: string;
  readonly commentPrompt: string;
  readonly commentRefusal: string;
  readonly coverTitle: string;
  readonly coverHowTo: readonly string[];
  readonly manager: string;
  readonly language: string;
  readonly people: string;
  readonly prepared: string;
  readonly blockOf: string;
  readonly declarationColumns: readonly string[];
  readonly withdrawn: string;
}

/** The words of a campaign's sheets, in each language; `{…}` stands for a name, a month or a number. */
export const campaignTexts: Readonly<Record<Language, CampaignTexts>> = {
  fr: {
    cover: "Campagne",
    declarations: "Déclarations reçues",
    memory: "Jalon campagne",
    unmanaged: "Sans responsable",
    teamOf: "Disponibilités · équipe de {manager}",
    unmanagedTitle: "Disponibilités · personnes sans responsable",
    unit: "En jours par mois pour les projets, {period}, après congés et exploitation. Une case vide n’est pas 0.",
    to: "à",
    howTo:
      "En gris, les dernières valeurs connues : elles ne comptent qu’une fois confirmées. Corrigez ce qui change ; choisissez ✓ là où rien n’a changé.",
    allSame: "Rien n’a changé pour toute l’équipe",
    left: "Reste",
    person: "Personne",
    post: "Poste",
    same: "Rien n’a changé",
    comment: "Commentaire",
    workingDays: "Jours ouvrés",
    daysTitle: "Jours disponibles",
    daysPrompt: "De 0 à {high} jours en {month} (jours ouvrés). 0 : pas disponible. Vide : pas encore donné.",
    daysRefusal:
      "Un nombre de jours entre 0 et {high} : {month} compte {high} jours ouvrés. Si 3,5 est refusé, tapez 3.5.",
    tickTitle: "Rien n’a changé",
    tickPrompt: "✓ confirme les valeurs en gris de la ligne.",
    tickRefusal: "Choisissez ✓, ou laissez vide.",
    commentPrompt: "200 caractères au plus. Jamais le motif d’une absence.",
    commentRefusal: "200 caractères au plus.",
    coverTitle: "Disponibilités · campagne {period}",
    coverHowTo: [
      "Chaque responsable remplit la feuille à son nom : deux minutes, une ligne par personne, une colonne par mois.",
      "En gris, les dernières valeurs connues : elles ne comptent qu’une fois confirmées (✓). Une case vide n’est pas 0.",
      "Des jours seulement, jamais le motif d’une absence.",
    ],
    manager: "Responsable",
    language: "Langue",
    people: "Personnes",
    prepared: "Préparée le {day} par Jalon",
    blockOf: "dans le bloc de {manager}",
    declarationColumns: ["N°", "Bloc", "Code personne", "Personne", "Mois", "Jours", "Comment", "Par", "Le"],
    withdrawn: "Retirée",
  },
  en: {
    cover: "Campaign",
    declarations: "Declarations received",
    memory: "Jalon campaign",
    unmanaged: "No manager",
    teamOf: "Availability · {manager}’s team",
    unmanagedTitle: "Availability · people without a manager",
    unit: "In days a month for projects, {period}, after leave and business as usual. A blank cell is not 0.",
    to: "to",
    howTo:
      "In grey, the last known values: they count once confirmed. Change what is different; choose ✓ where nothing changed.",
    allSame: "Nothing changed for the whole team",
    left: "Left",
    person: "Person",
    post: "Post",
    same: "Nothing changed",
    comment: "Comment",
    workingDays: "Working days",
    daysTitle: "Days available",
    daysPrompt: "From 0 to {high} days in {month} (working days). 0: not available. Blank: not yet given.",
    daysRefusal:
      "A number of days from 0 to {high}: {month} has {high} working days. If 3.5 is refused, type 3,5.",
    tickTitle: "Nothing changed",
    tickPrompt: "✓ confirms the values in grey on this row.",
    tickRefusal: "Choose ✓, or leave it blank.",
    commentPrompt: "200 characters at most. Never the reason of an absence.",
    commentRefusal: "200 characters at most.",
    coverTitle: "Availability · campaign {period}",
    coverHowTo: [
      "Each manager fills the sheet with their name: two minutes, one row a person, one column a month.",
      "In grey, the last known values: they count once confirmed (✓). A blank cell is not 0.",
      "Days only, never the reason of an absence.",
    ],
    manager: "Manager",
    language: "Language",
    people: "People",
    prepared: "Prepared on {day} by Jalon",
    blockOf: "in the block of {manager}",
    declarationColumns: ["No.", "Block", "Person ID", "Person", "Month", "Days", "How", "By", "On"],
    withdrawn: "Withdrawn",
  },
};

/** A text with its names and numbers in place. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Names of sheets that no block may take, in lower case. */
export function reservedTabs(language: Language): readonly string[] {
  const { cover, declarations, memory } = campaignTexts[language];
  return [cover, declarations, memory].map((name) => name.toLowerCase());
}
