import { expect, test } from "vitest";
import type { FilledCampaign } from "./filled-campaign.ts";
import { mergeCampaigns, type MergedCampaigns } from "./merge-campaigns.ts";
import { readCampaign } from "./read-campaign.ts";
import { filledWorkbook, givenCampaign } from "./testing-campaign.ts";

const campaign = givenCampaign();

/** A file that came back with this comment on Marie Dupont. */
function fileWith(source: string, comment: string | null): FilledCampaign {
  const read = readCampaign({ ...filledWorkbook(campaign, ["PER-1", "comment", comment]), source });
  return "filled" in read ? read.filled : expect.fail(read.refused.code);
}

const merged = (...files: readonly FilledCampaign[]): Pick<MergedCampaigns, "comments" | "findings"> => {
  const { comments, findings } = mergeCampaigns(files, { asOf: "2026-11-01" });
  return { comments, findings };
};

const said = { person: "PER-1", name: "DUPONT Marie" };

test("the same comment in several files is one comment, and no comment is none", () => {
  const files = [
    fileWith("a.xlsx", "à confirmer"),
    fileWith("b.xlsx", "à confirmer"),
    fileWith("c.xlsx", null),
  ];
  expect(merged(...files)).toEqual({
    comments: [{ ...said, comment: "à confirmer", manager: "Paul Martin", source: "a.xlsx" }],
    findings: [],
  });
});

test("of different comments on a person none is taken, and both are told with where they stand, whatever the order", () => {
  const files = [fileWith("a.xlsx", "à confirmer"), fileWith("b.xlsx", "absente en mars")];
  const { comments, findings } = merged(...files);
  expect(comments).toEqual([]);
  expect(findings.map(({ finding }) => finding.message)).toEqual([
    {
      code: "comments-apart",
      values: { name: "DUPONT Marie", said: "b.xlsx: absente en mars · a.xlsx: à confirmer" },
    },
  ]);
  expect(merged(...[...files].reverse())).toEqual({ comments, findings });
});
