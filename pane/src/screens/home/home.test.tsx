import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { expectScreen, showPane } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

test("home says how many projects there are, how complete they are, and the next best step", async () => {
  const { user } = await showPane(smallWorkbook());
  await expectScreen("Votre portefeuille");
  expect(screen.getByText("5 projets, 3 programmes")).toBeDefined();
  expect(screen.getByRole("img", { name: /^Registre renseigné à \d+/ })).toBeDefined();
  const step = screen.getByRole("region", { name: "Prochaine étape" });
  await user.click(within(step).getByRole("button"));
  await expectScreen("Adopter le classeur");
});

test("the tree is walked by keyboard, and Enter goes to the project's row", async () => {
  const { host, user } = await showPane(smallWorkbook());
  const goTo = vi.spyOn(host, "goTo");
  await expectScreen("Votre portefeuille");
  const rows = () => screen.getAllByRole("treeitem");
  const name = (row: Element | null) => row?.textContent ?? "";
  expect(rows()).toHaveLength(8);
  rows()[0]?.focus();
  await user.keyboard("{ArrowDown}");
  expect(name(document.activeElement)).toContain("Portail usagers");
  await user.keyboard("{Enter}");
  expect(goTo).toHaveBeenCalledWith("Projets", { row: 3, column: 0 });
  await user.keyboard("{ArrowLeft}");
  expect(name(document.activeElement)).toContain("Relation usagers");
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  expect(rows()).toHaveLength(6);
  await user.keyboard("{End}");
  expect(name(document.activeElement)).toContain("Budget 2027");
});

test("where no project has a programme, the tree groups by unit", async () => {
  const workbook = smallWorkbook();
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === "Programme" ? "Entité" : cell))),
  }));
  await showPane({ ...workbook, sheets });
  await expectScreen("Votre portefeuille");
  expect(screen.getByText("5 projets, 3 entités")).toBeDefined();
  const tree = screen.getByRole("tree", { name: "Entités et projets" });
  expect(within(tree).getByText("Relation usagers")).toBeDefined();
  expect(within(tree).queryByText("Sans programme")).toBeNull();
});
