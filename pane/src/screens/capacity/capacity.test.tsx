import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { filledCampaign } from "../../../tests/filled-campaign.ts";
import { expectScreen, goTo, showPane, violations } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";
import { teamWorkbook } from "../../../tests/team-workbook.ts";
import type { Files } from "../../state/files.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

test("what is known of availability is said in figures and manager by manager, also without seeing the picture", async () => {
  const { user } = await showPane(teamWorkbook());
  await goTo(user, "Capacité");
  await expectScreen("Capacité");
  expect(screen.getByText("3 personnes, 2 responsables")).toBeDefined();
  expect(screen.getByText("De mars 2026 à avril 2026")).toBeDefined();
  const legend = screen.getByRole("list", { name: /^Mois de personnes/ });
  expect(
    within(legend)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Déclaré1",
    "Copie confirmée1",
    "Ancien (plus de 38 jours)0",
    "Sans déclaration1",
    "Non donné3",
  ]);
  const teams = within(screen.getByRole("list", { name: "Par responsable" })).getAllByRole("listitem");
  const said = teams.map(({ textContent }) => textContent?.replace(/\s/g, " "));
  expect(screen.getByText(/^1 personne n’est pas suivie.*Awa Diallo$/)).toBeDefined();
  expect(said[0]).toContain("Paul Martin1 personnemars 2026 : 0 connu sur 1 ; avril 2026 : 0 connu sur 1");
  expect(said[0]).toContain("Aucune déclaration · 1 personne sans aucun mois : Luc Roy");
  expect(said[1]).toContain("Awa Diallo2 personnesmars 2026 : 2 connus sur 2 ; avril 2026 : 1 connu sur 2");
  expect(said[1]).toContain("Dernière déclaration le 20/02/2026");
  expect(await violations()).toEqual([]);
});

test("where a single month is known, it is said as one", async () => {
  const { sheets, ...others } = teamWorkbook();
  const without = (rows: (typeof sheets)[number]["rows"]) =>
    rows.map((cells) => cells.filter((_, at) => at !== 3));
  const { user } = await showPane({
    ...others,
    sheets: sheets.map((one) => (one.name === "Disponibilités" ? { ...one, rows: without(one.rows) } : one)),
  });
  await goTo(user, "Capacité");
  await expectScreen("Capacité");
  expect(screen.getByText("Pour avril 2026")).toBeDefined();
});

test("a register without people says what to add, and where to go then", async () => {
  const { user } = await showPane(smallWorkbook(), "en");
  await goTo(user, "Capacity");
  await expectScreen("Capacity");
  expect(screen.getByText("No people in this register")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Go to Adopt" }));
  await expectScreen("Adopt the workbook");
});

describe("a campaign whose tabs are in the open workbook", () => {
  const campaign = () => filledCampaign(teamWorkbook(), "Dispos");
  const file = { name: "Dispos.json", text: "{}" };

  test.each([
    { name: "beside a register", base: teamWorkbook },
    { name: "in a workbook of its own", base: () => ({ source: "Dispos", names: [], sheets: [] }) },
  ])("is downloaded as a file, $name", async ({ base }) => {
    const saved: string[] = [];
    const files: Files = {
      save: async (name, text) => void saved.push(name, text),
      open: async () => null,
    };
    const workbook = { ...base(), sheets: [...base().sheets, ...campaign().sheets] };
    const { user } = await showPane(workbook, "fr", { files, campaignFile: async () => file });
    await goTo(user, "Capacité");
    await expectScreen("Capacité");
    await user.click(screen.getByRole("button", { name: "Télécharger les disponibilités" }));
    await screen.findByText("« Dispos.json » est parmi vos téléchargements.", { selector: "p" });
    expect(saved).toEqual(["Dispos.json", "{}"]);
    expect(await violations()).toEqual([]);
  });

  test("is not offered where there is none, nor where the host gives none", async () => {
    const { user } = await showPane(teamWorkbook(), "en", { campaignFile: async () => file });
    await goTo(user, "Capacity");
    await expectScreen("Capacity");
    expect(screen.queryByRole("button", { name: "Download availability" })).toBeNull();
    document.body.replaceChildren();
    const other = await showPane(
      { ...teamWorkbook(), sheets: [...teamWorkbook().sheets, ...campaign().sheets] },
      "en",
    );
    await goTo(other.user, "Capacity");
    await expectScreen("Capacity");
    expect(screen.queryByRole("button", { name: "Download availability" })).toBeNull();
  });
});
