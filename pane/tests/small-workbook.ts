import { plainSheet, type Workbook } from "@jalon/core";

const rows = [
  ["Portefeuille de la direction"],
  [],
  [
    "Nom du projet",
    "Programme",
    "Chef de projet",
    "Statut",
    "Météo",
    "Début",
    "Fin révisée",
    "Budget (k€)",
    "Ma note",
  ],
  [
    "Portail usagers",
    "Relation usagers",
    "Claire Petit",
    "En cours",
    "Vert",
    "01/02/2025",
    "30/06/2026",
    1200,
    "a",
  ],
  [
    "Paie commune",
    "Ressources humaines",
    "Jean Dubois",
    "En cours",
    "Rouge",
    "15/03/2025",
    "31/12/2025",
    "850,5",
    "b",
  ],
  [
    "Archives numériques",
    "Relation usagers",
    "Awa Diallo",
    "Terminé",
    "Orange",
    "01/09/2025",
    "01/03/2025",
    300,
    "c",
  ],
  [
    "Réseau des sites",
    "Socle numérique",
    "Luc Martin",
    "En cours",
    "Vert",
    "20/01/2025",
    "en cadrage",
    640,
    "d",
  ],
  ["Budget 2027", "Socle numérique", "Claire Petit", "En cours", "Vert", "05/05/2025", "28/02/2027", 95, "e"],
];
/** A small French portfolio that nobody prepared: text dates, decimal commas, something not yet known, and an end before its start. */
export function smallWorkbook(): Workbook {
  return { source: "portefeuille.xlsx", names: [], sheets: [plainSheet("Projets", rows)] };
}
