import { parseAnswer } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { isSameDigest } from "../../feed/tokens.ts";
import { bookId, choose, openSetUpFeed, post, pullBody, tokenFrom, type OpenFeed } from "./open-feed.ts";
import { smallCampaign } from "./given-campaign.ts";

async function errorTo({ script }: OpenFeed, body: string): Promise<unknown> {
  const { text, mime } = await post(script, body);
  expect(mime).toBe("application/json");
  return (JSON.parse(text) as { readonly error?: unknown }).error;
}

const feed = await openSetUpFeed(smallCampaign);
const token = await tokenFrom(feed.script, "Excel d'Ana");

describe("who has a token", () => {
  test("gets what was filled, as core reads it", async () => {
    const { text } = await post(feed.script, pullBody(token));
    const read = parseAnswer(text, "feed");
    expect("filled" in read && read.filled.blocks.map(({ manager }) => manager)).toEqual([
      "Responsable 1",
      "Responsable 2",
      "Responsable 3",
    ]);
    expect(text).toMatch(/^[\u0020-\u007e]*$/);
  });

  test("changes nothing by asking", async () => {
    const before = JSON.stringify(feed.book.sheets);
    await post(feed.script, pullBody(token));
    expect(JSON.stringify(feed.book.sheets)).toBe(before);
  });

  test("a token has 244 random bits, is shown once, and is nowhere afterwards", () => {
    expect(token.split("-")[2]).toHaveLength(64);
    const kept = JSON.stringify([[...feed.world.properties.script], [...feed.world.cache]]);
    expect(kept).not.toContain(token.split("-")[2]);
    expect(JSON.stringify(feed.book.sheets) + JSON.stringify(feed.world.sheets)).not.toContain(token);
  });
});

describe("who has none, or asks for something else", () => {
  const other = { ...JSON.parse(pullBody(token)) } as Record<string, unknown>;
  test.each<[string, string, string]>([
    ["a wrong token", pullBody("jalon-00000000-00"), "token-refused"],
    [
      "a token that is nearly right",
      pullBody(`${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`),
      "token-refused",
    ],
    ["no token", JSON.stringify({ jalonAvailability: 1, what: "pull" }), "request-not-understood"],
    ["a token that is no text", JSON.stringify({ ...other, token: [token] }), "request-not-understood"],
    ["not JSON", "token=abc", "request-not-understood"],
    ["JSON that is no object", `["${token}"]`, "request-not-understood"],
    ["nothing", "", "request-not-understood"],
    [
      "a body that is too large",
      JSON.stringify({ ...other, token: token + " ".repeat(5000) }),
      "request-not-understood",
    ],
    ["another version", JSON.stringify({ ...other, jalonAvailability: 2 }), "request-not-understood"],
    ["no version", JSON.stringify({ what: "pull", token }), "request-not-understood"],
    ["another file", JSON.stringify({ ...other, id: bookId }), "request-not-understood"],
    ["another range", JSON.stringify({ ...other, range: "A1:Z99" }), "request-not-understood"],
    ["another sheet", JSON.stringify({ ...other, sheet: "Déclarations" }), "request-not-understood"],
    ["to write", JSON.stringify({ ...other, what: "write" }), "request-not-understood"],
  ])("%s", async (_, body, error) => {
    expect(await errorTo(feed, body)).toBe(error);
  });

  test("digests are compared whole", () => {
    expect([isSameDigest("abc", "abc"), isSameDigest("abc", "abd"), isSameDigest("abc", "ab")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isSameDigest("", ""), isSameDigest("a", ""), isSameDigest("", "a")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("tokens", () => {
  test("one that is revoked opens nothing, and the others stay", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const [ana, bo] = [await tokenFrom(own.script, "Ana"), await tokenFrom(own.script, "Bo")];
    expect(await choose(own.script, "revokeToken", "Ana")).toEqual([
      "Le jeton «\u202fAna\u202f» ne vaut plus rien.",
    ]);
    expect(await errorTo(own, pullBody(ana))).toBe("token-refused");
    expect(await errorTo(own, pullBody(bo))).toBeUndefined();
  });

  test("one that is replaced opens nothing, and the new one does", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const before = await tokenFrom(own.script, "Ana");
    const after = await tokenFrom(own.script, "Ana", "rotateToken");
    expect(after).not.toBe(before);
    expect(await errorTo(own, pullBody(before))).toBe("token-refused");
    expect(await errorTo(own, pullBody(after))).toBeUndefined();
  });

  test.each<[string, string, string, RegExp]>([
    ["no name", "createToken", "  ", /Donnez-lui un nom/],
    ["a name that is taken", "createToken", "Excel d'Ana", /porte déjà ce nom/],
    ["another one than there is", "rotateToken", "Zoé", /Aucun jeton/],
    ["nobody's", "revokeToken", "Zoé", /Aucun jeton/],
  ])("%s is told in words", async (_, item, name, words) => {
    expect((await choose(feed.script, item, name))[0]).toMatch(words);
  });

  test("somebody who cancels changes nothing", async () => {
    const before = [...feed.world.properties.script].join();
    for (const item of ["createToken", "rotateToken", "revokeToken"])
      expect(await choose(feed.script, item, null)).toEqual([]);
    expect([...feed.world.properties.script].join()).toBe(before);
  });
});

describe("tries", () => {
  test("after twenty wrong ones nothing more is tried for an hour; tries at random lock nobody out", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const right = await tokenFrom(own.script, "Ana");
    const wrong = `${right.slice(0, -4)}zzzz`;
    for (let count = 0; count < 20; count += 1)
      expect(await errorTo(own, pullBody(wrong))).toBe("token-refused");
    expect(await errorTo(own, pullBody(right))).toBe("too-many-failures");
    own.world.now += 3_600_001;
    expect(await errorTo(own, pullBody(right))).toBeUndefined();
    for (let count = 0; count < 25; count += 1) await errorTo(own, pullBody(`jalon-ffffffff-${count}`));
    expect(await errorTo(own, pullBody("jalon-ffffffff-x"))).toBe("too-many-failures");
    expect(await errorTo(own, pullBody(right))).toBeUndefined();
  });
});

describe("when Google cannot", () => {
  test("somebody writes at that moment", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const right = await tokenFrom(own.script, "Ana");
    own.world.lockedByAnother = true;
    expect(await errorTo(own, pullBody(right))).toBe("busy");
  });

  test("the day's quota is used up", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const right = await tokenFrom(own.script, "Ana");
    own.world.failWords = "Service invoked too many times for one day: spreadsheets.";
    own.world.failAt = own.world.counts.calls + 40;
    expect(await errorTo(own, pullBody(right))).toBe("quota-reached");
  });

  test("the spreadsheet is gone", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const right = await tokenFrom(own.script, "Ana");
    own.world.books.clear();
    expect(await errorTo(own, pullBody(right))).toBe("failed");
  });

  test("whichever call fails, the answer is JSON", async () => {
    const own = await openSetUpFeed(smallCampaign);
    const right = await tokenFrom(own.script, "Ana");
    const from = own.world.counts.calls;
    await post(own.script, pullBody(right));
    const calls = own.world.counts.calls - from;
    for (let call = 1; call < calls - 2; call += 1) {
      own.world.failAt = own.world.counts.calls + call;
      expect(["busy", "failed", "quota-reached"]).toContain(await errorTo(own, pullBody(right)));
    }
  });
});
