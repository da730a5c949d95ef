/** What a user reads on the page and in the pane, to find their way by it. */
export interface Labels {
  readonly nav: string;
  readonly home: string;
  readonly adopt: string;
  readonly findings: string;
  readonly prioritise: string;
  readonly capacity: string;
  readonly journal: string;
  readonly more: string;
  readonly onlyToCheck: RegExp;
  readonly columns: string;
  readonly thatIsRight: RegExp;
  readonly reviewAll: RegExp;
  readonly govern: string;
  readonly apply: RegExp;
  readonly written: RegExp;
  readonly closeReceipt: string;
  readonly weightOf: RegExp;
  readonly draftNote: RegExp;
  readonly writeRanks: string;
  readonly undo: RegExp;
  readonly undone: string;
  readonly bar: string;
  readonly open: string;
  readonly download: string;
  readonly downloadNow: string;
  readonly privacy: string;
  readonly workbook: string;
  readonly sheets: string;
  readonly address: string;
  readonly content: string;
}

export const labels: Readonly<Record<"fr" | "en", Labels>> = {
  fr: {
    nav: "Écrans",
    home: "Accueil",
    adopt: "Adopter",
    findings: "Constats",
    prioritise: "Prioriser",
    capacity: "Capacité",
    journal: "Journal",
    more: "Plus",
    onlyToCheck: /^Seulement celles à vérifier/,
    columns: "Colonnes",
    thatIsRight: /^C’est juste/,
    reviewAll: /^Relire toutes les corrections/,
    govern: "Voir ce qui changerait",
    apply: /^Appliquer .*changement/,
    written: /changements écrits/,
    closeReceipt: "Fermer",
    weightOf: /^Poids de/,
    draftNote: /ne sont pas encore écrits/,
    writeRanks: "Écrire les rangs…",
    undo: /^Défaire le n°/,
    undone: "Défait",
    bar: "Fichier et réglages",
    open: "Ouvrir",
    download: "Télécharger",
    downloadNow: "Télécharger en .xlsx",
    privacy: "Rien ne quitte cette machine",
    workbook: "Classeur",
    sheets: "Feuilles",
    address: "Adresse de la cellule",
    content: "Contenu de la cellule",
  },
  en: {
    nav: "Screens",
    home: "Home",
    adopt: "Adopt",
    findings: "Findings",
    prioritise: "Prioritise",
    capacity: "Capacity",
    journal: "Journal",
    more: "More",
    onlyToCheck: /^Only those to check/,
    columns: "Columns",
    thatIsRight: /^That is right/,
    reviewAll: /^Review all repairs/,
    govern: "See what would change",
    apply: /^Apply .*change/,
    written: /changes written/,
    closeReceipt: "Close",
    weightOf: /^Weight of/,
    draftNote: /not written yet/,
    writeRanks: "Write the ranks…",
    undo: /^Undo no\./,
    undone: "Undone",
    bar: "File and settings",
    open: "Open",
    download: "Download",
    downloadNow: "Download as .xlsx",
    privacy: "Nothing leaves this machine",
    workbook: "Workbook",
    sheets: "Sheets",
    address: "Cell address",
    content: "Cell content",
  },
};
