import { plainSheet, seededRandom, type Cell, type Workbook } from "@jalon/core";

const headings = [
  "Nom du projet",
  "Programme ",
  "Description",
  "Direction",
  "Sponsor",
  "Chef de projet",
  "Statut",
  "Météo",
  "Phase",
  "Début",
  "Fin prévue",
  "Budget initial (k€)",
  "Budget révisé (k€)",
  "Consommé (k€)",
  "RAF (k€)",
  "% avancement",
  "Obligation réglementaire",
];
const extra = 40 - headings.length;
const programmes = ["Relation usagers", "Socle numérique", "Ressources humaines", "Finances", ""];
const people = ["Claire Petit", "Jean Dubois", "Awa Diallo", "Luc Martin", "NA"];

/** A made-up French portfolio of so many projects and 40 columns, messy the way real ones are. */
export function madeWorkbook(projects: number): Workbook {
  const random = seededRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const row = (at: number): Cell[] => {
    const year = 2024 + Math.floor(random() * 2);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const start: Cell = random() < 0.3 ? `01/${month}/${year}` : { date: `${year}-${month}-01` };
    const budget = Math.round(50 + random() * 4000);
    const known: Cell[] = [
      `Projet ${pick(["portail", "paie", "archives", "mobilité", "réseau", "budget"])} ${at + 1}`,
      pick(programmes),
      "Refonte complète du service rendu aux agents et aux usagers",
      pick(["DSI", "DRH", "DAF", "DGS"]),
      pick(people),
      pick(people),
      pick(["En cours", "en cours ", "Terminé", "Suspendu"]),
      pick(["Vert", "Orange", "rouge", "Soleil", ""]),
      pick(["Cadrage", "Réalisation", "Recette", "Déploiement"]),
      start,
      random() < 0.1 ? "en cadrage" : { date: `${year + 1}-${month}-28` },
      random() < 0.2 ? `${budget},50` : budget,
      random() < 0.1 ? "NA" : Math.round(budget * (0.9 + random() * 0.4)),
      Math.round(budget * random()),
      Math.round(budget * random()),
      random() < 0.5 ? Math.round(random() * 100) / 100 : `${Math.round(random() * 100)} %`,
      pick(["oui", "non", "✓", ""]),
    ];
    return [...known, ...Array.from({ length: extra }, (_, column) => `note ${column + 1}`)];
  };
  const titles: Cell[][] = [
    ["Portefeuille de projets 2026"],
    [],
    [...headings, ...Array.from({ length: extra }, (_, at) => `Remarque ${at + 1}`)],
  ];
  const rows = Array.from({ length: projects }, (_, at) => row(at));
  return {
    source: "portefeuille-2026.xlsx",
    names: [],
    sheets: [plainSheet("Projets", [...titles, ...rows])],
  };
}
