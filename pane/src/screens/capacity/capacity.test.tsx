import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { expectScreen, goTo, showPane, violations } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";
import { teamWorkbook } from "../../../tests/team-workbook.ts";

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

test("a register without people says what to add, and where to go then", async () => {
  const { user } = await showPane(smallWorkbook(), "en");
  await goTo(user, "Capacity");
  await expectScreen("Capacity");
  expect(screen.getByText("No people in this register")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Go to Adopt" }));
  await expectScreen("Adopt the workbook");
});
