import type { Words } from "@jalon/core";

/** What adopting a new edition says. */
export const editionScreenWords = {
  section: { fr: "Nouvelle édition", en: "New edition" },
  about: {
    fr: "Un autre classeur qui dit où en sont ces projets ? Comparez-le au registre : lignes nouvelles, modifiées, absentes. Rien n’est écrit avant l’aperçu.",
    en: "Another workbook that says where these projects stand? Compare it with the register: rows that are new, changed or gone. Nothing is written before the preview.",
  },
  "govern-first": {
    fr: "Une nouvelle édition se reprend sur un registre gouverné, dont les projets ont un identifiant stable. Mettez d’abord ce classeur sous gouvernance, ci-dessus.",
    en: "A new edition is adopted onto a governed register, whose projects have a stable id. Govern this workbook first, above.",
  },
  "host-cannot": {
    fr: "Jalon ne peut pas ouvrir un second classeur ici. Ouvrez le registre dans la page de Jalon, ou utilisez sa ligne de commande.",
    en: "Jalon cannot open a second workbook here. Open the register in Jalon's page, or use its command line.",
  },
  choose: { fr: "Choisir la nouvelle édition…", en: "Choose the new edition…" },
  title: { fr: "Nouvelle édition", en: "New edition" },
  lead: {
    fr: "« {source} » à côté du registre. Rien n’est écrit ici.",
    en: "“{source}” beside the register. Nothing is written here.",
  },
  "unknown-title": { fr: "Aucun tableau commun reconnu", en: "No table in common recognised" },
  "unknown-text": {
    fr: "Rien dans « {source} » ne ressemble aux tableaux du registre. Vérifiez que c’est le bon fichier et que sa ligne de titres est complète, puis choisissez-le de nouveau.",
    en: "Nothing in “{source}” looks like the register's tables. Check that it is the right file and that its heading row is complete, then choose it again.",
  },
  "same-title": { fr: "Rien de nouveau", en: "Nothing new" },
  "same-text": {
    fr: "« {source} » dit la même chose que le registre.",
    en: "“{source}” says the same as the register.",
  },
  doubts: { fr: "À vous de dire", en: "For you to tell" },
  "doubts-lead": {
    fr: "{count} {count:ligne ressemble|lignes ressemblent} à un projet du registre sans en avoir le nom exact. Sans réponse, rien n’est écrit pour elles.",
    en: "{count} {count:row looks|rows look} like a project of the register without having its exact name. Without an answer, nothing is written for them.",
  },
  "doubts-done": { fr: "Vous avez répondu à tout.", en: "You have answered everything." },
  "is-it": { fr: "« {name} » est", en: "“{name}” is" },
  "not-told": { fr: "pas encore dit", en: "not told yet" },
  "is-new": { fr: "un nouveau", en: "a new one" },
  "is-same": { fr: "le même que « {name} » ({id})", en: "the same as “{name}” ({id})" },
  suspects: { fr: "Montants douteux", en: "Amounts in doubt" },
  differences: { fr: "Ce que l’édition dit autrement", en: "What the edition says otherwise" },
  added: { fr: "Lignes nouvelles", en: "New rows" },
  changed: { fr: "Lignes modifiées", en: "Changed rows" },
  gone: { fr: "Lignes absentes de l’édition", en: "Rows that the edition does not have" },
  "gone-about": { fr: "marquées, jamais effacées", en: "marked, never deleted" },
  "no-name": { fr: "(sans nom)", en: "(no name)" },
  empty: { fr: "vide", en: "empty" },
  before: { fr: "Avant :", en: "Before:" },
  after: { fr: "Après :", en: "After:" },
  kept: { fr: "reste comme dans le registre", en: "stays as in the register" },
  waits: {
    fr: "n’est pas repris tant que l’unité est douteuse",
    en: "is left out while its unit is in doubt",
  },
  "blanks-too": {
    fr: "Une cellule vide de l’édition vide aussi celle du registre ({count})",
    en: "A blank cell of the edition empties the register's too ({count})",
  },
  same: {
    fr: "{count} {count:ligne dit|lignes disent} la même chose.",
    en: "{count} {count:row says|rows say} the same.",
  },
  preview: { fr: "Voir ce qui serait écrit", en: "See what would be written" },
  leave: { fr: "Fermer l’édition", en: "Close the edition" },
} satisfies Words;
