import { textOfCell, type Cell, type Workbook } from "@jalon/core";
import { everythingIn, openInExcel, workbookIn, type InExcel } from "@jalon/excel-addin/testing";
import { loadFile } from "@jalon/files";
import {
  bookId,
  choose,
  openFeedBeside,
  paste,
  serveWebApp,
  tokenFrom,
  typeInCell,
  type OpenFeed,
  type ServedWebApp,
  type Typist,
} from "@jalon/sheets-addon/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as steps from "../src/index.ts";
import { axeViolations, labels } from "../src/index.ts";
import { putGoogleInto, type SentToGoogle } from "./google-in-browser.ts";
import { managers, prepareCampaign, type PmoAtWork } from "./prepared-campaign.ts";

const say = labels.fr;
const webApp = "https://script.google.com/macros/s/AKfycb-of-a-campaign/exec";
const register = "/given/registre.xlsx";

/** What a workbook holds, but for its journal. */
function cellsOf({ sheets }: Workbook): unknown {
  const blank = (cell: Cell): boolean => cell === null || cell === "";
  // Where a column was added and taken back, nothing is left but empty cells at the end of each row.
  const filled = (row: readonly Cell[]) =>
    row.map((cell, at) => (blank(cell) ? "" : [at, cell])).filter(Boolean);
  return sheets
    .filter(({ name }) => !/journal/i.test(name))
    .map(({ name, rows }) => [name, rows.map(filled)]);
}

/** The names under which the pane keeps something of the feed on this computer. */
const keptIn = ({ pane }: InExcel): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
    return kept
      .filter((entry) => /jalon-availability|script.google/.test(entry.join()))
      .map(([name]) => name);
  });

describe("from the PMO's register, over the managers' Google Sheet, back into Excel", () => {
  let pmo: PmoAtWork;
  let feed: OpenFeed;
  let served: ServedWebApp;
  let token = "";
  let excel: InExcel;
  let sent: readonly SentToGoogle[] = [];
  let before: Workbook;
  const main = () => excel.pane.getByRole("main");

  beforeAll(async () => {
    pmo = await prepareCampaign();
    const { workbook } = await loadFile("campagne.xlsx", pmo.bytesOf("campagne.xlsx"));
    feed = openFeedBeside(workbook, managers);
    const [told = ""] = await choose(feed.script, "useCampaign", bookId);
    if (!told.includes("La campagne est prête")) throw new Error(told);
    token = await tokenFrom(feed.script, "Excel de la PMO");
    served = await serveWebApp(feed.script);
    excel = await openInExcel({ width: 320, workbook: register }, {}, async (page) => {
      const body = Buffer.from(pmo.bytesOf("registre.xlsx"));
      await page.route(`**${register}`, (route) => route.fulfill({ body }));
      sent = await putGoogleInto(page, served.port);
    });
  });

  afterAll(async () => {
    await excel?.jalon.close();
    await served?.close();
    pmo?.leave();
  });

  async function pull(): Promise<void> {
    await main().getByRole("button", { name: "Relever", exact: true }).click();
    await main().getByRole("heading", { level: 1, name: "Disponibilités relevées" }).waitFor();
  }

  test("three managers fill it: one pastes text, one tries another's row, one copies last month; the PMO corrects a block", async () => {
    const as = (user: string): Typist => ({ script: feed.script, book: feed.book, user });
    await paste(as("paul@amhs.example"), "Paul Martin", 7, 5, [["voir avec Ana", 14]]);
    await expect(typeInCell(as("kate@amhs.example"), "Paul Martin", 8, 4, 1)).rejects.toThrow("protected");
    await typeInCell(as("kate@amhs.example"), "Kate Bush", 7, 5, 15);
    await typeInCell(as("zoe@amhs.example"), "Zoé Arnaud", 7, 3, true);
    await typeInCell(as("pmo@exemple.fr"), "Paul Martin", 8, 6, 6);
    const note = feed.book.sheets.find(({ name }) => name === "Paul Martin")?.cells[7]?.[5]?.note;
    expect(note).toContain("n’est pas un nombre de jours");
  });

  test("the pane says in words that the sheet refuses a wrong token, and keeps none", async () => {
    await main().getByText("Registre gouverné").waitFor();
    before = await workbookIn(excel.page);
    await steps.goToScreen(excel.pane, say, say.capacity);
    await main().getByText("Aucun relevé encore.").waitFor();
    await main().getByRole("button", { name: "Depuis une adresse" }).click();
    expect(await axeViolations(excel.pane)).toEqual([]);
    await main().getByRole("textbox", { name: "Adresse" }).fill(webApp);
    await main()
      .getByLabel("Jeton")
      .fill(`${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`);
    await pull();
    await main()
      .getByText(/refuse le jeton/)
      .waitFor();
    expect(await keptIn(excel)).toEqual([]);
    await main().getByRole("button", { name: "Fermer le relevé" }).click();
  });

  test("with the right token it shows what the three declared, and what it leaves out", async () => {
    expect(await main().getByRole("textbox", { name: "Adresse" }).inputValue()).toBe(webApp);
    await main().getByLabel("Jeton").fill(token);
    await pull();
    const written = main().getByRole("list", { name: "Ce qui serait écrit" });
    for (const manager of ["Paul Martin", "Kate Bush", "Zoé Arnaud"])
      await written.getByRole("button", { name: manager }).click();
    const said = (await written.innerText()).replaceAll(/\s+/g, " ");
    for (const change of [
      "Marie Dupont janv. 2027 Avant : vide → Après : 14 j paul@amhs.example",
      "Awa Traoré janv. 2027 Avant : vide → Après : 6 j pmo@exemple.fr",
      "Sean O'Neill déc. 2026 Avant : 8 j → Après : 15 j kate@amhs.example",
      "Luc Petit janv. 2027 Avant : vide → Après : 11 j zoe@amhs.example",
    ])
      expect(said).toContain(change);
    await main().getByRole("list", { name: "Cellules laissées de côté" }).getByRole("button").first().click();
    await main()
      .getByText(/voir avec Ana/)
      .waitFor();
    expect(await axeViolations(excel.pane)).toEqual([]);
    expect(await excel.pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("what is previewed is applied, and the pane says when it was pulled last", async () => {
    await main().getByRole("button", { name: "Voir ce qui serait écrit" }).click();
    expect(await steps.applyPreview(excel.pane, say)).toMatch(say.written);
    await main()
      .getByText(/^Dernier relevé le /)
      .waitFor();
    const { sheets } = await workbookIn(excel.page);
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const [headings = [], ...people] = rowsOf("dispos");
    const isShown = (_: Cell, at: number) => /Personne|202[67]/.test(textOfCell(headings[at] ?? null));
    const shown = people.map((row) => row.filter(isShown));
    expect(shown).toEqual([
      ["Marie Dupont", "12", "13", 14],
      ["Awa Traoré", "9", "8", 6],
      ["Sean O'Neill", "18", 15, null],
      ["Luc Petit", "10", "11", 11],
    ]);
    const on = { date: "2026-11-27" };
    expect(rowsOf("Déclarations").map((row) => row.slice(1))).toEqual([
      ["Personne", "Mois", "Jours", "Comment", "Par", "Le"],
      ["Sean O'Neill", "2026-12", 15, "Saisie", "kate@amhs.example", on],
      ["Luc Petit", "2026-12", 11, "Copie confirmée", "zoe@amhs.example", on],
      ["Marie Dupont", "2027-01", 14, "Saisie", "paul@amhs.example", on],
      ["Awa Traoré", "2027-01", 6, "Saisie", "pmo@exemple.fr", on],
      ["Luc Petit", "2027-01", 11, "Copie confirmée", "zoe@amhs.example", on],
    ]);
  });

  test("pulled again with the token that was kept, there is nothing new", async () => {
    await main().getByRole("button", { name: "Depuis une adresse" }).click();
    await pull();
    await main().getByText("Rien de nouveau").waitFor();
    expect(await main().getByRole("button", { name: "Voir ce qui serait écrit" }).count()).toBe(0);
    await main().getByRole("button", { name: "Fermer le relevé" }).click();
  });

  test("undone, the register is what it was", async () => {
    expect(await steps.undoLast(excel.pane, say)).toBe(1);
    expect(cellsOf(await workbookIn(excel.page))).toEqual(cellsOf(before));
    await steps.goToScreen(excel.pane, say, say.capacity);
    await main().getByText("Aucun relevé encore.").waitFor();
  });

  test("the token went to Google's first host alone, and is kept by the user alone", async () => {
    const ways = sent.map(({ method, address }) => `${method} ${new URL(address).host}`);
    const once = ["POST script.google.com", "GET script.googleusercontent.com"];
    expect(ways).toEqual([...once, ...once, ...once]);
    for (const { method, address, headers, body } of sent) {
      expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain("referer");
      expect(address + JSON.stringify(headers)).not.toContain(token);
      if (method === "GET") expect(body).toBe("");
    }
    expect(sent[2]?.body).toBe(JSON.stringify({ jalonAvailability: 1, what: "pull", token }));
    const held = await everythingIn(excel.page);
    expect(held).toContain("Déclarations");
    expect(held).not.toContain(token);
    expect(await keptIn(excel)).toEqual([expect.stringMatching(/jalon-availability-feed$/)]);
    expect(excel.jalon.problems).toEqual([]);
  });

  test("the command line is given the same by the same sheet", async () => {
    const address = `http://127.0.0.1:${served.port}/exec`;
    const asked = ["availability", "pull", address, "--into", "registre.xlsx", "--json"];
    const { changes } = JSON.parse(await pmo.jalon(asked, token)) as {
      readonly changes: readonly { person: string; month: string; after: unknown; how: string }[];
    };
    const said = changes.map(({ person, month, after, how }) => `${person} ${month} ${String(after)} ${how}`);
    expect(said.sort()).toEqual([
      "PER-1 2027-01 14 entered",
      "PER-2 2027-01 6 entered",
      "PER-4 2026-12 15 entered",
      "PER-6 2026-12 11 copied",
      "PER-6 2027-01 11 copied",
    ]);
  });
});
