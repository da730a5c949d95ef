import { plainSheet, type Cell, type Workbook } from "@jalon/core";
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { governed } from "../../../../tests/governed-workbook.ts";
import { expectScreen, goTo, showPane, violations } from "../../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../../tests/small-workbook.ts";
import type { Files } from "../../../state/files.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const wholeWay = { timeout: 180_000 };
const headings = ["Nom du projet", "Chef de projet", "Statut", "Budget (k€)"];

function editionOf(...rows: readonly (readonly Cell[])[]): Workbook {
  return { source: "edition-mars.xlsx", names: [], sheets: [plainSheet("Projets", [headings, ...rows])] };
}

/** The register's five projects a month later: one costs more, one is written otherwise, one is missing, one is new. */
const march = editionOf(
  ["Portail usagers", "Claire Petit", "En cours", 1350],
  ["Paie commune", "Jean Dubois", "En cours", "850,5"],
  ["Archives numériques", "Awa Diallo", "Terminé", 300],
  ["Réseaux des sites", "Luc Martin", "En cours", 640],
  ["Guichet unique", "Inès Roy", "En cours", 410],
);

function choosing(edition: Workbook | null): Files {
  return {
    save: async () => undefined,
    open: async () => null,
    chooseWorkbook: async () => edition && { read: async () => edition },
  };
}

async function showEdition(edition: Workbook | null, language: "fr" | "en" = "fr") {
  const shown = await showPane(await governed(smallWorkbook()), language, { files: choosing(edition) });
  const adopt = language === "fr" ? "Adopter" : "Adopt";
  await goTo(shown.user, adopt);
  const choose = language === "fr" ? "Choisir la nouvelle édition…" : "Choose the new edition…";
  await shown.user.click(await screen.findByRole("button", { name: choose }));
  return shown;
}

const head = (name: RegExp) => screen.findByRole("button", { name, expanded: false });
const budgets = (workbook: Workbook) =>
  workbook.sheets[0]?.rows.map((row) => row[7] ?? null).filter((budget) => budget !== null);

test(
  "a new edition is shown beside the register, told about, previewed, written, and undone",
  wholeWay,
  async () => {
    const { host, pane, user } = await showEdition(march);
    await expectScreen("Nouvelle édition");
    const before = host.workbook();
    await user.click(await head(/^Lignes nouvelles/));
    expect(screen.getByText("Guichet unique")).toBeDefined();
    await user.click(await head(/^Lignes modifiées/));
    const [changed] = screen.getAllByText("Portail usagers");
    expect(changed?.parentElement?.textContent).toMatch(/Avant\s:1\s200\s?000→Après\s:1\s350\s?000/);
    await user.click(await head(/^Lignes absentes de l’édition.*marquées, jamais effacées/));
    expect(screen.getByText("Budget 2027")).toBeDefined();
    expect(await violations()).toEqual([]);

    const doubt = screen.getByRole("combobox", { name: /^«\sRéseaux des sites\s» est$/ });
    expect(screen.getByText(/^1 ligne ressemble à un projet du registre/)).toBeDefined();
    await user.selectOptions(
      doubt,
      screen.getByRole("option", { name: /^le même que «\sRéseau des sites\s»/ }),
    );
    expect(await screen.findByText("Vous avez répondu à tout.")).toBeDefined();
    expect(host.workbook()).toBe(before);

    await user.click(screen.getByRole("button", { name: "Voir ce qui serait écrit" }));
    await expectScreen(/^Reprendre l’édition «\sedition-mars.xlsx\s» dans le registre/);
    await user.click(screen.getByRole("button", { name: /^Appliquer/ }));
    expect(await screen.findByText(/changements? écrits?$/)).toBeDefined();
    const { projects } = pane.store.state().portfolio ?? { projects: [] };
    expect(projects.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Réseaux des sites", "Guichet unique", "Budget 2027"]),
    );
    expect(projects).toHaveLength(6);
    expect(budgets(host.workbook())).toContain(1350);
    expect(pane.store.state().edition).toBeNull();

    await goTo(user, "Journal");
    await user.click(await screen.findByRole("button", { name: "Défaire le n° 2" }));
    await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
    await waitFor(() => expect(pane.store.state().portfolio?.projects).toHaveLength(5));
    expect(budgets(host.workbook())).toEqual(budgets(before));
  },
);

test("a row in doubt can be called new, and the word taken back", async () => {
  const { pane, user } = await showEdition(march);
  const doubt = await screen.findByRole("combobox", { name: /^«\sRéseaux des sites\s» est$/ });
  const added = () => pane.store.state().edition?.facts.tables.flatMap((table) => table.added) ?? [];
  await user.selectOptions(doubt, "un nouveau");
  await waitFor(() => expect(added().map(({ name }) => name)).toContain("Réseaux des sites"));
  await user.selectOptions(doubt, "pas encore dit");
  await waitFor(() => expect(added().map(({ name }) => name)).toEqual(["Guichet unique"]));
  await user.click(screen.getByRole("button", { name: "Fermer l’édition" }));
  await expectScreen("Adopter le classeur");
});

test("amounts in another unit are said to be in doubt and are not written", async () => {
  const euros = editionOf(
    ["Portail usagers", "Claire Petit", "En cours", 1200_000],
    ["Paie commune", "Jean Dubois", "En cours", 850_500],
    ["Archives numériques", "Awa Diallo", "Terminé", 300_000],
    ["Réseau des sites", "Luc Martin", "En cours", 640_000],
    ["Budget 2027", "Claire Petit", "Terminé", 95_000],
  );
  const { pane, user } = await showEdition(euros);
  expect(await screen.findByText(/sont environ 1\s000 fois ceux du registre/)).toBeDefined();
  await user.click(await head(/^Lignes modifiées/));
  expect(screen.getAllByText("n’est pas repris tant que l’unité est douteuse")).toHaveLength(5);
  await user.click(screen.getByRole("button", { name: "Voir ce qui serait écrit" }));
  await screen.findByRole("button", { name: "Appliquer 1 changement" });
  expect(pane.store.state().preview?.plan.changes).toMatchObject([
    { column: "status", after: { value: "Terminé" } },
  ]);
});

test("an edition that nobody can recognise says what to do, in English too", async () => {
  const nothing: Workbook = {
    source: "lunch.xlsx",
    names: [],
    sheets: [plainSheet("A", [["menu"], ["soup"]])],
  };
  await showEdition(nothing, "en");
  expect(await screen.findByText("No table in common recognised")).toBeDefined();
  expect(screen.queryByRole("button", { name: "See what would be written" })).toBeNull();
  expect(await violations()).toEqual([]);
});

test("choosing no file changes nothing", async () => {
  const { pane } = await showEdition(null);
  await expectScreen("Adopter le classeur");
  expect(pane.store.state()).toMatchObject({ edition: null, work: null, problem: null });
});

test("a workbook that is not governed says what to do first; a host without files says so", async () => {
  const { user } = await showPane(smallWorkbook());
  await goTo(user, "Adopter");
  expect(await screen.findByText(/^Une nouvelle édition se reprend sur un registre gouverné/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Choisir la nouvelle édition…" })).toBeNull();
});
