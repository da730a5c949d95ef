import { readCampaign } from "@jalon/core";
import { loadFile } from "@jalon/files";
import * as steps from "@jalon/journeys";
import { axeViolations, labels, openJalon, type OpenJalon } from "@jalon/journeys";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { downloadResult } from "./download-result.ts";
import { campaignByCommand, peopleOfLargestBlock, typedInLargestBlock } from "./filled-campaign.ts";

const say = labels.fr;

describe("availability is asked for and pulled at 320 pixels, in the dark", () => {
  let jalon: OpenJalon;
  let page: Page;
  let campaign: Uint8Array;
  let people: readonly string[];
  const main = () => page.getByRole("main");

  beforeAll(async () => {
    jalon = await openJalon({ viewport: { width: 320, height: 800 }, colorScheme: "dark" });
    page = jalon.page;
    await steps.portfolioRead(page);
    await steps.govern(page, say);
    const { bytes } = await downloadResult(page, say);
    campaign = await campaignByCommand(bytes);
    people = await peopleOfLargestBlock(campaign);
  });
  afterAll(() => jalon?.close());

  async function pull(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
    const choosing = page.waitForEvent("filechooser");
    await main().getByRole("button", { name: "Depuis des fichiers…" }).click();
    const mimeType = "application/octet-stream";
    await (
      await choosing
    ).setFiles(files.map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })));
    await main().getByRole("heading", { level: 1, name: "Disponibilités relevées" }).waitFor();
  }

  test("a campaign is prepared in the pane and downloaded as a workbook that is one", async () => {
    await steps.goToScreen(page, say, say.capacity);
    await main().getByRole("button", { name: "Préparer une campagne…" }).click();
    await main().getByRole("list", { name: "Responsables" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const downloading = page.waitForEvent("download");
    await main().getByRole("button", { name: "Télécharger la campagne (.xlsx)" }).click();
    const download = await downloading;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
    const file = await loadFile(download.suggestedFilename(), Buffer.concat(chunks), "fr");
    const read = readCampaign(file.workbook);
    expect("filled" in read && read.filled.months).toHaveLength(12);
    await main()
      .getByText(/est enregistré/)
      .waitFor();
    await main().getByRole("button", { name: "Retour" }).click();
  });

  test("two files of one campaign are pulled: what stands against itself is chosen, the rest previewed and written", async () => {
    await steps.goToScreen(page, say, say.capacity);
    const typed = (days: number) =>
      typedInLargestBlock(campaign, [
        { person: 0, column: "days:2027-01", cell: days },
        { person: 1, column: "days:2027-02", cell: 7 },
        { person: 1, column: "days:2027-03", cell: "voir avec moi" },
      ]);
    await pull({ name: "un.xlsx", bytes: await typed(5) }, { name: "deux.xlsx", bytes: await typed(11) });
    const conflict = main().getByRole("radiogroup", { name: `${people[0] ?? ""}, janvier 2027` });
    await conflict.getByRole("radio", { name: /^11.j dans/ }).click();
    await main().getByText("Vous avez répondu à tout.").waitFor();
    await main().getByRole("list", { name: "Ceux qui manquent" }).getByRole("button").first().click();
    await main().getByRole("list", { name: "Cellules laissées de côté" }).getByRole("button").first().click();
    await main()
      .getByText(/voir avec moi/)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    await main().getByRole("button", { name: "Voir ce qui serait écrit" }).click();
    expect(await steps.applyPreview(page, say)).toMatch(say.written);
    await main()
      .getByText(/^Dernier relevé le /)
      .waitFor();
    const { name, bytes } = await downloadResult(page, say);
    const { workbook } = await loadFile(name, bytes, "fr");
    const declared = workbook.sheets.find((sheet) => sheet.name === "Déclarations")?.rows ?? [];
    expect(declared.some((row) => row.includes(11))).toBe(true);
    expect(declared.flat()).not.toContain("voir avec moi");
  });

  test("the same files again have nothing new, and what was written is taken back", async () => {
    await steps.goToScreen(page, say, say.capacity);
    const again = await typedInLargestBlock(campaign, [
      { person: 0, column: "days:2027-01", cell: 11 },
      { person: 1, column: "days:2027-02", cell: 7 },
    ]);
    await pull({ name: "trois.xlsx", bytes: again });
    await main().getByText("Rien de nouveau").waitFor();
    await main().getByRole("button", { name: "Fermer le relevé" }).click();
    expect(await steps.undoLast(page, say)).toBe(1);
    await steps.goToScreen(page, say, say.capacity);
    await main().getByText("Aucun relevé encore.").waitFor();
    expect(jalon.problems).toEqual([]);
  });
});
