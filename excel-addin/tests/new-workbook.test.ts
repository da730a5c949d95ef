import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  adopt,
  isHostProblem,
  layOutCampaign,
  makeCampaign,
  plainSheet,
  readCampaign,
  readRegister,
  say,
  type Campaign,
} from "@jalon/core";
import { loadFile } from "@jalon/files";
import { portfolioFixture } from "@jalon/host-contract";
import { base64Of } from "../src/base64-of.ts";
import { excelWords } from "../src/index.ts";
import { fileAnswers } from "../src/pane/files/serve-files.ts";
import { openNewWorkbook } from "../src/workbook/open-new-workbook.ts";
import { HostError } from "./excel-host/host-error.ts";
import { openWorkbook, settled } from "./through-library.ts";

/** Letters that are the start of an .xlsx, for tests that open nothing. */
const letters = base64Of(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0]));

const saidFrom = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (isHostProblem(error)) return say(excelWords, "en", error.message);
    throw error;
  }
  return "no problem";
};

test("bytes become base64 as everybody else writes it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
  const long = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
  expect(base64Of(long)).toBe(Buffer.from(long).toString("base64"));
});

/** A campaign of two managers, as the register of the fixture would ask for it. */
function campaignOf(): Campaign {
  const people = [
    ["Code personne", "Nom", "Responsable hiérarchique", "Adresse électronique"],
    ["PER-1", "Marie Dupont", "Paul Martin", "marie@amhs.example"],
    ["PER-2", "Paul Martin", null, "paul@amhs.example"],
  ];
  const workbook = { source: "equipe.xlsx", sheets: [plainSheet("Équipe", people)], names: [] };
  const { mapping } = adopt(workbook, { language: "fr" });
  const { register } = readRegister(workbook, mapping, { asOf: "2026-11-01", nearNames: false });
  const wish = { from: "2027-01", months: 3, everyone: true, preparedOn: "2026-11-01" };
  return makeCampaign(register, wish).campaign;
}

describe("a new workbook, through Microsoft's library", () => {
  test("opens beside the register, which stays as it is, and reads back as the campaign", async () => {
    const { excel } = openWorkbook(portfolioFixture());
    const before = JSON.stringify(excel.book.sheets.map(({ cells }) => cells));
    const campaign = campaignOf();
    expect(campaign.blocks.length).toBeGreaterThan(0);
    const sheets = layOutCampaign(campaign);
    const bytes = await fileAnswers.draw({ name: "AV.xlsx", sheets });
    await openNewWorkbook(base64Of(bytes));
    expect(excel.counts.requests).toBe(1);
    expect(JSON.stringify(excel.book.sheets.map(({ cells }) => cells))).toBe(before);
    expect(excel.session.opened).toHaveLength(1);
    const opened = Buffer.from(excel.session.opened[0] ?? "", "base64");
    const { workbook } = await loadFile("AV.xlsx", opened, "fr");
    const read = readCampaign(workbook);
    expect("filled" in read && read.filled.months).toEqual(campaign.months);
    expect("filled" in read && read.filled.blocks.map(({ id }) => id)).toEqual(
      campaign.blocks.map(({ id }) => id),
    );
  });

  test("waits while a cell is being edited", async () => {
    const { excel } = openWorkbook(portfolioFixture());
    excel.setCellEditing(true);
    const opening = openNewWorkbook(letters);
    await settled();
    expect(excel.session.opened).toEqual([]);
    excel.setCellEditing(false);
    await opening;
    expect(excel.session.opened).toEqual([letters]);
  });

  test.each(["AccessDenied", "GeneralException", "NotImplemented", "RequestPayloadSizeLimitExceeded"])(
    "that Excel refuses (%s) is said in words that send to the download",
    async (code) => {
      const { excel } = openWorkbook(portfolioFixture());
      excel.fault = () => new HostError(code, "The model refuses.");
      expect(await saidFrom(openNewWorkbook(letters))).toBe(
        `Excel did not open a new workbook (${code}). Download the campaign (.xlsx) instead: it is the same workbook.`,
      );
      expect(excel.session.opened).toEqual([]);
    },
  );

  test("that an Excel does not know at all is said the same way", async () => {
    openWorkbook(portfolioFixture(), { level: 7 });
    expect(await saidFrom(openNewWorkbook(letters))).toMatch(
      /^Excel did not open a new workbook \(ApiNotFound\)/,
    );
  });

  test("that is no .xlsx is refused by our Excel", async () => {
    openWorkbook(portfolioFixture());
    expect(await saidFrom(openNewWorkbook("bm90IG9uZQ=="))).toMatch(/did not open/);
  });
});

test("a file that is none is refused with what to do, and a good one gives its cells", async () => {
  const bytes = new TextEncoder().encode("not a workbook");
  const reading = fileAnswers.read({ name: "campagne.xlsx", bytes, language: "fr" });
  await expect(reading).rejects.toMatchObject({ hostProblem: "file-corrupted" });
  const csv = new TextEncoder().encode("a;b\n1;2\n");
  const { sheets } = await fileAnswers.read({ name: "a.csv", bytes: csv, language: "fr" });
  expect(sheets[0]?.rows).toHaveLength(2);
});
