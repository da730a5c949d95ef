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
      (await screen.findAllByText(/^« Disponibilités de mai 2026 à juillet 2026\.xlsx » est enregistré\.$/))
        .length,
    ).toBeGreaterThan(0);
    const next = within(screen.getByRole("list", { name: "Et ensuite" }));
    expect(next.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Google Drive/),
      expect.stringMatching(/Utiliser un classeur de campagne…/),
      expect.stringMatching(/Depuis des fichiers…/),
    ]);
    expect(screen.queryByText(/Rien ne s’est ouvert/)).toBeNull();
    expect(await violations()).toEqual([]);
    const [name = "", sheets = []] = saveWorkbook.mock.calls[0] ?? [];
    expect(name).toBe("Disponibilités de mai 2026 à juillet 2026.xlsx");
    const read = readCampaign(workbookOfLayouts(sheets, name));
    expect("filled" in read && read.filled.months).toEqual(["2026-05", "2026-06", "2026-07"]);
    const asked = "filled" in read ? read.filled.blocks.map(({ manager }) => manager) : [];
    expect(asked).toEqual(["Awa Diallo", ""]);
    expect(host.workbook()).toBe(before);
    await user.click(screen.getByRole("button", { name: "Retour" }));
    await expectScreen("Capacité");
  },
);

test.each([
  {
    language: "fr",
    capacity: "Capacité",
    open: "Préparer une campagne…",
    months: "Nombre de mois",
    managers: "Responsables",
    steps: "La campagne se prépare dans le menu de Google Sheets",
    answer: "Répondez 2026-04 (avril 2026) pour le premier mois, puis 6 pour le nombre de mois.",
    everyone: /tout le monde, laissez vide/,
    save: /Télécharger/,
  },
  {
    language: "en",
    capacity: "Capacity",
    open: "Prepare a campaign…",
    months: "Number of months",
    managers: "Managers",
    steps: "The campaign is prepared in the menu of Google Sheets",
    answer: "Answer 2026-04 (April 2026) for the first month, then 6 for how many.",
    everyone: /about everyone, leave it blank/,
    save: /Download/,
  },
] as const)(
  "where the host makes no file, the months chosen are said as the menu of Google Sheets asks them ($language)",
  async ({ language, capacity, open, months, managers, steps, answer, everyone, save }) => {
    const { user } = await showPane(await governed(teamWorkbook()), language, { files: plainFiles });
    await goTo(user, capacity);
    await user.click(await screen.findByRole("button", { name: open }));
    await user.selectOptions(screen.getByRole("combobox", { name: months }), "6");
    const list = within(await screen.findByRole("list", { name: managers }));
    expect(list.getByText("Awa Diallo")).toBeDefined();
    const said = within(screen.getByRole("list", { name: steps }));
    expect(said.getAllByRole("listitem")[1]?.textContent).toBe(answer);
    expect(said.getAllByRole("listitem")[2]?.textContent).toMatch(everyone);
    expect(screen.getByText(/docs\/sheets\.md/)).toBeDefined();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("switch")).toBeNull();
    expect(screen.queryByRole("button", { name: save })).toBeNull();
    expect(await violations()).toEqual([]);
  },
);

test("a host that opens workbooks opens the campaign as a new one and says what to do next; the download is always there", async () => {
  const openWorkbook = vi.fn<(name: string, sheets: readonly SheetLayout[]) => Promise<void>>(
    async () => undefined,
  );
  const files: Files = { ...plainFiles, openWorkbook, saveWorkbook: async () => undefined };
  const { host, user } = await showPane(await governed(teamWorkbook()), "en", { files });
  const before = host.workbook();
  await goTo(user, "Capacity");
  await user.click(await screen.findByRole("button", { name: "Prepare a campaign…" }));
  await screen.findByRole("list", { name: "Managers" });
  await user.click(screen.getByRole("button", { name: "Open the campaign as a new workbook" }));
  await screen.findByText("The campaign is open in a new workbook. The register has not changed.", {
    selector: "strong",
  });
  expect(screen.getByText(/^Nothing opened\?/)).toBeDefined();
  const next = within(screen.getByRole("list", { name: "What next" }));
  expect(next.getByText(/“Use a campaign’s spreadsheet…”/)).toBeDefined();
  const [name = "", sheets = []] = openWorkbook.mock.calls[0] ?? [];
  expect("filled" in readCampaign(workbookOfLayouts(sheets, name))).toBe(true);
  expect(host.workbook()).toBe(before);
  await user.click(screen.getByRole("button", { name: "Download the campaign (.xlsx)" }));
  await screen.findByText(/^“Availability .+\.xlsx” is saved\.$/, { selector: "strong" });
});

test("a new workbook that the host refused is said in words, and the download is still there", async () => {
  const message = { code: "not-opened", values: {} };
  const openWorkbook = () => Promise.reject({ hostProblem: "not-opened", message });
  const files: Files = { ...plainFiles, openWorkbook, saveWorkbook: async () => undefined };
  const words = { "not-opened": { fr: "Refusé : téléchargez.", en: "Refused: download it." } };
  const { user } = await showPane(await governed(teamWorkbook()), "fr", { files, words });
  await goTo(user, "Capacité");
  await user.click(await screen.findByRole("button", { name: "Préparer une campagne…" }));
  await screen.findByRole("list", { name: "Responsables" });
  await user.click(screen.getByRole("button", { name: "Ouvrir la campagne dans un nouveau classeur" }));
  await screen.findByText("Refusé : téléchargez.");
  expect(screen.queryByRole("list", { name: "Et ensuite" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Télécharger la campagne (.xlsx)" }));
  await screen.findByRole("list", { name: "Et ensuite" });
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
