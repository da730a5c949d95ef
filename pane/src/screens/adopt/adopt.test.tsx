import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { expectScreen, goTo, showPane, violations } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";
import type { Files } from "../../state/files.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

async function showAdopt(files?: Files) {
  const shown = await showPane(smallWorkbook(), "fr", files ? { files } : {});
  await goTo(shown.user, "Adopter");
  await expectScreen("Adopter le classeur");
  const columns = () => shown.pane.store.state().portfolio?.mapping.tables[0]?.columns ?? [];
  return { ...shown, columns };
}

test("a column is given another field, and the register is read again", async () => {
  const { columns, user } = await showAdopt();
  await user.click(screen.getByRole("button", { name: /Ma note/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Champ du registre" }), "comment");
  await waitFor(() =>
    expect(columns().find(({ column }) => column === 8)).toMatchObject({ field: "comment", confirmed: true }),
  );
  expect(await violations()).toEqual([]);
});

test("how dates are read can be changed", async () => {
  const { columns, user } = await showAdopt();
  await user.click(screen.getByRole("button", { name: /· Début/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Une date 03/04 se lit" }), "mdy");
  await waitFor(() => expect(columns().find(({ column }) => column === 5)?.reading?.dateOrder).toBe("mdy"));
});

test("a sheet can be left as it is, and taken again", async () => {
  const { pane, user } = await showAdopt();
  const sheet = () => screen.getByRole("combobox", { name: "La feuille Projets contient" });
  await user.selectOptions(sheet(), "Laissée telle quelle");
  await screen.findByText("Aucun tableau de projets reconnu");
  await user.selectOptions(sheet(), "projects");
  await waitFor(() => expect(pane.store.state().portfolio?.projects).toHaveLength(5));
});

test("the mapping is saved as a file and loaded again; another file is refused in words", async () => {
  const kept: string[] = [];
  let offered: string | null = null;
  const files: Files = {
    save: async (_, text) => {
      kept.push(text);
    },
    open: async () => offered,
  };
  const { columns, user } = await showAdopt(files);
  await user.click(screen.getByRole("button", { name: /Ma note/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Champ du registre" }), "comment");
  await waitFor(() => expect(columns()[8]?.field).toBe("comment"));
  await user.click(screen.getByRole("button", { name: "Enregistrer la correspondance" }));
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Champ du registre" }),
    "Gardée telle quelle",
  );
  await waitFor(() => expect(columns()[8]?.field).toBeNull());
  offered = kept[0] ?? null;
  await user.click(screen.getByRole("button", { name: "Charger une correspondance" }));
  await waitFor(() => expect(columns()[8]?.field).toBe("comment"));
  offered = "{}";
  await user.click(screen.getByRole("button", { name: "Charger une correspondance" }));
  expect(await screen.findByRole("alert")).toBeDefined();
});
