import { addDays, plainSheet, seededRandom, type Cell, type RegisterRow, type Workbook } from "@jalon/core";

/** Headings of the 28 columns of a made portfolio, as a French PMO would write them. */
const headings = [
  "Code projet", "Nom du projet", "Programme", "Description", "Classe", "Type", "Demandeur", "Unité", "Sponsor",
  "Chef de projet", "Business analyst", "Phase", "Statut", "Météo", "Obligatoire", "Début initial", "Fin initiale",
  "Date de début", "Fin prévue", "Budget initial (k€)", "Budget révisé (k€)", "Consommé (k€)", "RAF (k€)",
  "% avancement", "Bénéfices attendus", "Commentaire", "Site", "Vague",
]; // prettier-ignore

const first = [
  "Refonte",
  "Migration",
  "Portail",
  "Modernisation",
  "Déploiement",
  "Sécurisation",
  "Dématérialisation",
];
const second = [
  "RH",
  "achats",
  "usagers",
  "finances",
  "patrimoine",
  "logistique",
  "archives",
  "accueil",
  "réseau",
];
const people = [
  "Martin Léa",
  "Bernard Hugo",
  "Petit Inès",
  "Robert Paul",
  "Richard Anne",
  "Durand Noé",
  "Leroy Zoé",
];
const phases = ["Cadrage", "Conception", "Réalisation", "Recette", "Déploiement"];
const weather = ["Vert", "Orange", "Rouge", "vert", "soleil", ""];

/** Of a hundred projects of an adopted register, so many still have a mistake of each kind. */
const stillWrong = 0.01;

/**
 * A made portfolio: its sheet as a workbook, and (for formulas) its projects as rows. The same for the same size. "text" has
 * dates and amounts as text, as nobody prepared it; in "adopted" the repairs were accepted, and a few mistakes are left.
 */
export function benchPortfolio(
  size: number,
  how: "text" | "adopted" = "text",
): {
  readonly workbook: Workbook;
  readonly projects: readonly RegisterRow[];
} {
  const random = seededRandom(size);
  const mistakes = seededRandom(size + 1);
  const mostly = (cell: Cell, mistake: Cell): Cell =>
    how === "adopted" && mistakes() < stillWrong ? mistake : cell;
  const written = (cell: Cell, text: string): Cell =>
    how === "adopted" && mistakes() >= stillWrong ? cell : text;
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  const rows: Cell[][] = [headings];
  const projects: RegisterRow[] = [];
  for (let index = 0; index < size; index += 1) {
    const budget = Math.round(20 + random() * 9000);
    const progress = Math.round(random() * 100) / 100;
    const spent = Math.round(budget * progress);
    const start = addDays("2024-01-01", Math.floor(random() * 900));
    const end = addDays(start, 120 + Math.floor(random() * 900));
    const id = `PRJ-${String(index + 1).padStart(5, "0")}`;
    const name = `${pick(first)} ${pick(second)} ${String(index + 1)}`;
    rows.push([
      id, name, `Programme ${pick(second)}`, `${name} : ${pick(first)} du ${pick(second)} de la direction ${pick(people)}.`,
      pick(["A", "B", "C"]), pick(["SI", "Organisation", "Réglementaire"]), pick(people), `Direction ${pick(second)}`,
      pick(people), pick(people), pick(people), mostly(pick(phases), "Deploiment"), pick(["En cours", "En attente", "Terminé"]), pick(weather),
      pick(["Oui", "Non"]), { date: start }, { date: end }, written({ date: start }, `${start.slice(8)}/${start.slice(5, 7)}/${start.slice(0, 4)}`),
      mostly({ date: addDays(end, Math.floor(random() * 60)) }, { date: "2020-01-31" }), budget, random() < 0.05 ? "en cadrage" : budget + 10,
      written(spent, String(spent).replace(".", ",")), random() < 0.05 ? "NA" : budget - spent, mostly(progress, 1.3), random() < 0.5 ? null : budget * 2,
      random() < 0.7 ? null : "À suivre en COPIL", pick(["Lyon", "Paris", "Lille"]), 1 + Math.floor(random() * 4),
    ]); // prettier-ignore
    const values = {
      budget: budget * 1000,
      spent: spent * 1000,
      remaining: (budget - spent) * 1000,
      progress,
      start,
      end,
    };
    projects.push({ id, idProposed: false, row: index + 1, values });
  }
  return {
    workbook: { sheets: [plainSheet("Portefeuille", rows)], names: [], source: "bench.xlsx" },
    projects,
  };
}
