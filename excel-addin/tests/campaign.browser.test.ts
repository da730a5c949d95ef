import { fileURLToPath } from "node:url";
import { readCampaign, type Edit, type FilledCampaign } from "@jalon/core";
import { loadFile } from "@jalon/files";
import * as steps from "@jalon/journeys";
import { axeViolations, labels } from "@jalon/journeys";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openedIn, readInExcel, workbookIn, type InExcel } from "./open-in-excel.ts";

const walks = [
  {
    settings: { language: "fr", theme: "light", level: 15, width: 320 },
    prepare: "Préparer une campagne…",
    months: "Nombre de mois",
    managers: "Responsables",
    none: "Aucun",
    open: "Ouvrir la campagne dans un nouveau classeur",
    opened: /^La campagne est ouverte/,
    next: "Et ensuite",
    download: "Télécharger la campagne (.xlsx)",
    refused: /^Excel n’a pas ouvert de nouveau classeur \(AccessDenied\)\. Téléchargez/,
  },
  {
    settings: { language: "en", theme: "dark", level: 9, width: 320 },
    prepare: "Prepare a campaign…",
    months: "Number of months",
    managers: "Managers",
    none: "None",
    open: "Open the campaign as a new workbook",
    opened: /^The campaign is open/,
    next: "What next",
    download: "Download the campaign (.xlsx)",
    refused: /^Excel did not open a new workbook \(AccessDenied\)\. Download/,
  },
] as const;

async function campaignIn(bytes: Uint8Array | undefined): Promise<FilledCampaign> {
  const { workbook } = await loadFile("campaign.xlsx", bytes ?? new Uint8Array());
  const read = readCampaign(workbook);
  if ("refused" in read) throw new Error(read.refused.message.code);
  return read.filled;
}

/** Presses a button or ticks a box as somebody does who has no mouse. */
async function press(where: Locator, key: "Enter" | "Space"): Promise<void> {
  await where.focus();
  await where.press(key);
}

describe.each(walks)("a campaign is prepared inside Excel at 320 pixels ($settings.language)", (walk) => {
  const say = labels[walk.settings.language];
  let opened: InExcel;
  const main = () => opened.pane.getByRole("main");
  const button = (name: string) => main().getByRole("button", { name, exact: true });

  beforeAll(async () => {
    opened = await readInExcel(walk.settings);
    await steps.goToScreen(opened.pane, say, say.capacity);
  });
  afterAll(() => opened?.jalon.close());

  test("with the keyboard, for the months and the managers that are chosen; it opens as a new workbook", async () => {
    const { page, pane } = opened;
    const before = await workbookIn(page);
    await press(button(walk.prepare), "Enter");
    const months = main().getByRole("combobox", { name: walk.months });
    await months.focus();
    await months.press("Home");
    await months.press("ArrowDown");
    const managers = main().getByRole("list", { name: walk.managers });
    await managers.waitFor();
    await press(button(walk.none), "Enter");
    const asked = managers.getByRole("checkbox");
    await press(asked.nth(0), "Space");
    await press(asked.nth(1), "Space");
    const names = await managers.locator("label").allInnerTexts();
    expect(await axeViolations(pane)).toEqual([]);
    await press(button(walk.open), "Enter");
    await main().getByText(walk.opened).waitFor();
    const steps = main().getByRole("list", { name: walk.next }).getByRole("listitem");
    expect(await steps.count()).toBe(3);
    expect(await axeViolations(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(walk.settings.width);
    const [file, ...others] = await openedIn(page);
    expect(others).toEqual([]);
    const campaign = await campaignIn(file);
    expect(campaign.months).toHaveLength(2);
    expect(campaign.blocks.map(({ manager }) => manager)).toEqual(names.slice(0, 2));
    expect(await workbookIn(page)).toEqual(before);
  });

  test("where Excel refuses, that is said in words, and the download is the same campaign", async () => {
    const { page } = opened;
    await page.evaluate(() => window.simulation.failNext("AccessDenied"));
    await button(walk.open).click();
    await main().getByText(walk.refused).waitFor();
    expect(await openedIn(page)).toHaveLength(1);
    const downloading = page.waitForEvent("download");
    await button(walk.download).click();
    const download = await downloading;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
    const campaign = await campaignIn(Buffer.concat(chunks));
    expect(download.suggestedFilename()).toMatch(/^(Disponibilités|Availability) .+\.xlsx$/);
    expect(campaign.blocks).toHaveLength(2);
    await main().getByRole("list", { name: walk.next }).waitFor();
  });
});

/** The campaign's file after the manager of its first block gave the first person's days of the first month, and who that is. */
async function filled(bytes: Uint8Array | undefined, days: number) {
  const campaign = await campaignIn(bytes);
  const { host, workbook } = await loadFile("campaign.xlsx", bytes ?? new Uint8Array());
  const key = `days:${campaign.months[0] ?? ""}`;
  const [edit] = workbook.sheets.flatMap(({ name, rows }): Edit[] => {
    const column = (rows[0] ?? []).indexOf(key);
    const row = rows.findIndex(([id], at) => at > 0 && id === campaign.blocks[0]?.people[0]?.id);
    return column < 0 || row < 0
      ? []
      : [{ kind: "write", sheet: name, row, column, content: { value: days } }];
  });
  if (!edit) throw new Error("Nobody is asked");
  await host.writeEdits([edit]);
  return host.saveXlsx();
}

describe("what managers send back as .xlsx is pulled inside Excel", () => {
  const say = labels.fr;
  let opened: InExcel;
  const main = () => opened.pane.getByRole("main");

  beforeAll(async () => {
    opened = await readInExcel({ width: 320, theme: "dark" });
    await steps.govern(opened.pane, say);
    await steps.goToScreen(opened.pane, say, say.capacity);
  });
  afterAll(() => opened?.jalon.close());

  async function pick(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
    const choosing = opened.page.waitForEvent("filechooser");
    await main().getByRole("button", { name: "Depuis des fichiers…" }).click();
    const mimeType = "application/octet-stream";
    const picked = files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) }));
    await (await choosing).setFiles(picked);
  }

  test("a file that is none is refused with what to do", async () => {
    await pick({ name: "campagne.xlsx", bytes: new TextEncoder().encode("abc") });
    const said = main().getByText(/campagne\.xlsx.+ est abîmé/);
    await said.waitFor();
    expect(await main().getByRole("heading", { level: 1 }).innerText()).toBe("Disponibilités relevées");
    await main().getByRole("button", { name: "Fermer le relevé" }).click();
  });

  test("two files of one campaign are read together, and what differs between them is for the user to choose", async () => {
    await main().getByRole("button", { name: "Préparer une campagne…" }).click();
    await main().getByRole("button", { name: "Ouvrir la campagne dans un nouveau classeur" }).click();
    await main()
      .getByText(/^La campagne est ouverte/)
      .waitFor();
    const [file] = await openedIn(opened.page);
    await main().getByRole("button", { name: "Retour" }).click();
    await pick(
      { name: "un.xlsx", bytes: await filled(file, 3) },
      { name: "deux.xlsx", bytes: await filled(file, 4) },
    );
    await main().getByRole("heading", { level: 1, name: "Disponibilités relevées" }).waitFor();
    const conflict = main().getByRole("radiogroup");
    await conflict.getByRole("radio", { name: /^4.j dans/ }).click();
    expect(await axeViolations(opened.pane)).toEqual([]);
    await main().getByRole("button", { name: "Voir ce qui serait écrit" }).click();
    await steps.applyPreview(opened.pane, say);
    await main()
      .getByText(/^Dernier relevé le /)
      .waitFor();
    expect(opened.jalon.problems).toEqual([]);
  });

  test("another edition of the portfolio is chosen as a file and shown beside the register", async () => {
    await steps.goToScreen(opened.pane, say, say.adopt);
    const choosing = opened.page.waitForEvent("filechooser");
    await main().getByRole("button", { name: "Choisir la nouvelle édition…" }).click();
    await (
      await choosing
    ).setFiles(fileURLToPath(new URL("../../samples/portefeuille.xlsx", import.meta.url)));
    await main().getByRole("heading", { level: 1, name: "Nouvelle édition" }).waitFor();
    await main()
      .getByText(/portefeuille\.xlsx.+ à côté du registre/)
      .waitFor();
    expect(opened.jalon.problems).toEqual([]);
  });
});
