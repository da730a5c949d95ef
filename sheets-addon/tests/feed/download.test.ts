import { parseAnswer, workbookOfCampaign } from "@jalon/core";
import { expect, test } from "vitest";
import type { DownloadPiece } from "../../src/server/server-calls.ts";
import { openRealScript } from "../real-script.ts";
import { givenCampaign, smallCampaign } from "./given-campaign.ts";

async function downloaded(
  campaign: Parameters<typeof workbookOfCampaign>[0],
): Promise<readonly DownloadPiece[]> {
  const { callFromPage } = openRealScript(workbookOfCampaign(campaign, "Dispos 12/2026"));
  const first = (await callFromPage("downloadAvailability", [0])) as DownloadPiece;
  const pieces = [first];
  for (let piece = 1; piece < first.pieces; piece += 1)
    pieces.push((await callFromPage("downloadAvailability", [piece])) as DownloadPiece);
  return pieces;
}

test("the file of a campaign is what the feed would answer", async () => {
  const [only, ...more] = await downloaded(smallCampaign);
  expect([only?.name, more]).toEqual(["Dispos 12 2026.json", []]);
  const read = parseAnswer(only?.text ?? "", "file");
  expect("filled" in read && read.filled.blocks.map(({ id }) => id)).toEqual(["B-1", "B-2", "B-3"]);
});

test("a large one comes in pieces of less than a megabyte, which are the file together", async () => {
  const pieces = await downloaded(givenCampaign({ managers: 20, people: 700, months: 24 }));
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThan(1_000_000);
  expect(new Set(pieces.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  const read = parseAnswer(pieces.map(({ text }) => text).join(""), "file");
  expect("filled" in read && read.filled.blocks).toHaveLength(20);
});

test("a spreadsheet without a campaign gives a file that says so", async () => {
  const { run } = openRealScript();
  const { text } = (await run("downloadAvailability", [0])) as DownloadPiece;
  expect(parseAnswer(text, "file")).toMatchObject({ refused: { code: "campaign-not-one" } });
});
