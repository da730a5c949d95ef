import { parseAnswer, workbookOfCampaign } from "@jalon/core";
import { portfolioFixture } from "@jalon/host-contract";
import { expect, test } from "vitest";
import { campaignFile } from "../../sidebar/campaign-file.ts";
import { serverOf } from "../../sidebar/server-of.ts";
import { openRealScript } from "../real-script.ts";
import { givenCampaign, smallCampaign } from "../feed/given-campaign.ts";
import { callsOf } from "./calls-of.ts";
import { lineTo } from "./line-to.ts";
import { memoryServer } from "./memory-server.ts";
import { problemOf } from "./open-line.ts";

const small = workbookOfCampaign(smallCampaign, "Dispos 12/2026");

test("the file is what the script says of the campaign, and can be pulled", async () => {
  const server = serverOf(lineTo(callsOf(openRealScript(small))).run);
  const { name, text } = await campaignFile(server);
  expect(name).toBe("Dispos 12 2026.json");
  const read = parseAnswer(text, name);
  expect("filled" in read && read.filled.blocks).toHaveLength(3);
});

test("it comes in pieces, begins again when somebody fills in something meanwhile, and is asked again where the line failed", async () => {
  const memory = memoryServer(small, 2_000);
  const line = lineTo(memory.calls);
  const others = workbookOfCampaign(givenCampaign({ managers: 2, people: 6, months: 3 }), "Dispos");
  line.fault = (_, at) => {
    if (at === 1) memory.replace(others);
    return at === 2 ? "answer-lost" : null;
  };
  const { text } = await campaignFile(serverOf(line.run));
  const read = parseAnswer(text, "file");
  expect("filled" in read && read.filled.blocks).toHaveLength(2);
  expect(Math.max(...line.sent.map(({ answered }) => answered))).toBeLessThan(3_000);
});

test("a campaign that never stands still is said", async () => {
  const memory = memoryServer(small, 2_000);
  const line = lineTo(memory.calls);
  let managers = 2;
  line.fault = (_, at) => {
    if (at % 2 === 1)
      memory.replace(
        workbookOfCampaign(givenCampaign({ managers: (managers += 1), people: 6, months: 3 }), "x"),
      );
    return null;
  };
  expect(await problemOf(campaignFile(serverOf(line.run)))).toBe("sheets-keeps-changing");
});

test("a spreadsheet that holds no campaign gives no file, and says what to do", async () => {
  const server = serverOf(lineTo(callsOf(openRealScript(portfolioFixture()))).run);
  expect(await problemOf(campaignFile(server))).toBe("sheets-no-campaign-here");
});
