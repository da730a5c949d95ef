import { workbookOfLayouts, readCampaign, type SheetLayout } from "@jalon/core";
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { governed } from "../../../../tests/governed-workbook.ts";
import { expectScreen, goTo, showPane, violations } from "../../../../tests/show-pane.tsx";
import { teamWorkbook } from "../../../../tests/team-workbook.ts";
import type { Files } from "../../../state/files.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const wholeWay = { timeout: 180_000 };
const plainFiles: Files = { save: async () => undefined, open: async () => null };

test(
  "a campaign asks the chosen managers for the chosen months, and is saved as a workbook of its own",
  wholeWay,
  async () => {
    const saveWorkbook = vi.fn<(name: string, sheets: readonly SheetLayout[]) => Promise<void>>(
      async () => undefined,
    );
    const { host, user } = await showPane(await governed(teamWorkbook()), "fr", {
      files: { ...plainFiles, saveWorkbook },
    });
    const before = host.workbook();
    await goTo(user, "Capacité");
    await user.click(await screen.findByRole("button", { name: "Préparer une campagne…" }));
    await expectScreen("Préparer une campagne");
    const from = screen.getByRole<HTMLSelectElement>("combobox", { name: "À partir de" });
    expect(from.selectedOptions[0]?.textContent).toBe("avril 2026");
    await user.selectOptions(from, "mai 2026");
    await user.selectOptions(screen.getByRole("combobox", { name: "Nombre de mois" }), "3");
    const managers = within(await screen.findByRole("list", { name: "Responsables" }));
    expect(managers.getByText(/awa\.diallo@exemple\.fr$/).textContent).toContain("2 personnes · en français");
    await user.click(managers.getByRole("checkbox", { name: "Paul Martin" }));
    await user.click(
      screen.getByRole("switch", { name: "Demander aussi pour 1 personne qui n’est pas suivie" }),
    );
    expect(await managers.findByRole("checkbox", { name: /^Sans responsable/ })).toBeDefined();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Télécharger la campagne (.xlsx)" }));
    expect(
      (await screen.findAllByText(/est enregistré\. Envoyez-le aux responsables/)).length,
    ).toBeGreaterThan(0);
    const [name = "", sheets = []] = saveWorkbook.mock.calls[0] ?? [];
    expect(name).toMatch(/^AV-2026-05-.+\.xlsx$/);
    const read = readCampaign(workbookOfLayouts(sheets, name));
    expect("filled" in read && read.filled.months).toEqual(["2026-05", "2026-06", "2026-07"]);
    const asked = "filled" in read ? read.filled.blocks.map(({ manager }) => manager) : [];
    expect(asked).toEqual(["Awa Diallo", ""]);
    expect(host.workbook()).toBe(before);
    await user.click(screen.getByRole("button", { name: "Retour" }));
    await expectScreen("Capacité");
  },
);

test("nobody chosen is no campaign; where the host makes no file, it is said where one is made", async () => {
  const { user } = await showPane(await governed(teamWorkbook()), "en", { files: plainFiles });
  await goTo(user, "Capacity");
  await user.click(await screen.findByRole("button", { name: "Prepare a campaign…" }));
  expect(
    await screen.findByText(/jalon availability campaign REGISTER\.xlsx --from 2026-04 --months 12/),
  ).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Download the campaign/ })).toBeNull();
});

test("managers can all be left out, and then there is nothing to save", async () => {
  const files: Files = { ...plainFiles, saveWorkbook: async () => undefined };
  const { user } = await showPane(await governed(teamWorkbook()), "en", { files });
  await goTo(user, "Capacity");
  await user.click(await screen.findByRole("button", { name: "Prepare a campaign…" }));
  await screen.findByRole("list", { name: "Managers" });
  const save = screen.getByRole("button", { name: "Download the campaign (.xlsx)" });
  expect(save).toHaveProperty("disabled", false);
  await user.click(screen.getByRole("button", { name: "None" }));
  expect(save).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("button", { name: "All" }));
  expect(save).toHaveProperty("disabled", false);
});
