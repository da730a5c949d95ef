import { plainSheet, type Cell, type Workbook } from "@jalon/core";
import { smallWorkbook } from "./small-workbook.ts";

const team: readonly (readonly Cell[])[] = [
  ["Code personne", "Nom", "Poste", "Responsable hiérarchique", "Adresse électronique"],
  ["PER-1", "Marie Dupont", "Cheffe de projet", "Awa Diallo", "marie.dupont@exemple.fr"],
  ["PER-2", "Jean Petit", "Développeur", "Awa Diallo", "jean.petit@exemple.fr"],
  ["PER-3", "Luc Roy", "Architecte", "Paul Martin", "luc.roy@exemple.fr"],
  ["PER-4", "Awa Diallo", "Responsable d’équipe", "", "awa.diallo@exemple.fr"],
];

const availability: readonly (readonly Cell[])[] = [
  ["N° de ligne", "Personne", "Déclaré par", "mars 2026", "avr. 2026", "Commentaire"],
  ["A-1", "PER-1", "Awa Diallo", 18, 0, ""],
  ["A-2", "PER-2", "Awa Diallo", 12, null, ""],
  ["A-3", "PER-3", "Paul Martin", null, null, ""],
];

const declarations: readonly (readonly Cell[])[] = [
  ["N° de déclaration", "Personne", "Mois", "Jours", "Comment", "Par", "Le"],
  ["DC-1", "PER-1", "mars 2026", 18, "Saisie", "Awa Diallo", { date: "2026-02-20" }],
  ["DC-2", "PER-1", "avr. 2026", 0, "Copie confirmée", "Awa Diallo", { date: "2026-02-20" }],
];

/** The small portfolio with its people, what is known of their availability, and where that comes from. */
export function teamWorkbook(): Workbook {
  const { sheets, ...others } = smallWorkbook();
  return {
    ...others,
    sheets: [
      ...sheets,
      plainSheet("Personnes", team),
      plainSheet("Disponibilités", availability),
      plainSheet("Déclarations", declarations),
    ],
  };
}
