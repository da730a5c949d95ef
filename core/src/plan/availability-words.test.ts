import { expect, test } from "vitest";
import { say } from "../foundation/message.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { conflictKey, settleConflicts } from "../capacity/campaign/settle-conflicts.ts";
import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import { filledWorkbook, givenCampaign } from "../capacity/campaign/testing-campaign.ts";
import { proposeAvailability } from "./availability.ts";
import { availabilityWords } from "./availability-words.ts";
import { asOf, filledOf, governed, pulled, readNow } from "./testing-availability.ts";

const campaign = givenCampaign();

/** A campaign in which somebody, or nobody that is named, said one thing on a day, or on none. */
function told(days: number, by: string | null, on: string | null, source = "a.xlsx"): FilledCampaign {
  const read = filledOf(filledWorkbook(campaign, ["PER-1", "days:2026-11", days]), source);
  const withOrigin = read.blocks.map((block) => ({
    ...block,
    people: block.people.map((one) => ({
      ...one,
      cells: one.cells.map((cell) => (cell.days === days ? { ...cell, by, on } : cell)),
    })),
  }));
  return { ...read, blocks: withOrigin };
}

/** The reasons that a plan gives for Marie's November, in both languages, without French's own spaces. */
async function reasons(campaigns: readonly FilledCampaign[], copied = false): Promise<readonly string[]> {
  const { after: workbook } = await pulled(await governed(), [
    filledOf(filledWorkbook(campaign, ["PER-2", "days:2026-11", 5])),
  ]);
  const register = readNow(workbook);
  const pull = pullAvailability(register, campaigns, { asOf });
  const [conflict] = pull.conflicts;
  const settled = settleConflicts(register, pull, conflict ? { [conflictKey(conflict)]: 0 } : {}, asOf);
  const changes = copied
    ? settled.changes.map((one) => ({ ...one, how: "copied" as const }))
    : settled.changes;
  const { plan } = proposeAvailability(workbook, register, { ...settled, changes });
  const said = plan.changes.flatMap(({ because }) =>
    /-(declared|confirmed|set-aside)/.test(because.code) ? [because] : [],
  );
  const sentences = (["fr", "en"] as const).flatMap((language) =>
    said.map((because) => say(availabilityWords, language, because).replaceAll(/\s/g, " ")),
  );
  return [...new Set(sentences)];
}

test.each<[string | null, string | null, boolean, string, string]>([
  ["ana", "2026-11-05", false, "déclaré par ana le 05/11/2026.", "declared by ana on 5 Nov 2026."],
  [
    "ana",
    null,
    false,
    "déclaré par ana et relevé le 10/11/2026.",
    "declared by ana and pulled on 10 Nov 2026.",
  ],
  [
    null,
    "2026-11-05",
    false,
    "déclaré dans le bloc de Paul Martin le 05/11/2026.",
    "declared in the block of Paul Martin on 5 Nov 2026.",
  ],
  [
    null,
    null,
    false,
    "déclaré dans le bloc de Paul Martin et relevé le 10/11/2026.",
    "declared in the block of Paul Martin and pulled on 10 Nov 2026.",
  ],
  [
    "ana",
    "2026-11-05",
    true,
    "copie confirmée par ana le 05/11/2026.",
    "copy confirmed by ana on 5 Nov 2026.",
  ],
  [
    null,
    null,
    true,
    "copie confirmée dans le bloc de Paul Martin et relevée le 10/11/2026.",
    "copy confirmed in the block of Paul Martin and pulled on 10 Nov 2026.",
  ],
])("what %s said on %s (copied: %#) is one whole sentence", async (by, on, copied, fr, en) => {
  expect(await reasons([told(9, by, on)], copied)).toEqual([
    `DUPONT Marie, novembre 2026 : ${fr}`,
    `DUPONT Marie, November 2026: ${en}`,
  ]);
});

test("an answer that is set aside too, whether or not somebody is named", async () => {
  const said = await reasons([told(9, "ana", "2026-11-06"), told(7, null, null, "b.xlsx")]);
  expect(said.filter((sentence) => /écarté|set aside/.test(sentence))).toEqual([
    "DUPONT Marie, novembre 2026 : les 7 jours déclarés dans le bloc de Paul Martin et relevés le 10/11/2026 sont écartés, une autre valeur est gardée.",
    "DUPONT Marie, November 2026: the 7 days declared in the block of Paul Martin and pulled on 10 Nov 2026 are set aside, another value is kept.",
  ]);
});
