import { availabilityRequest, parseAnswer, type FilledCampaign } from "@jalon/core";
import { expect, test } from "vitest";
import { mostSeconds } from "../apps-script/world.ts";
import type { CampaignLife } from "./campaign-life.ts";
import { twiceOnADay } from "./phase-outcome.ts";
import { liveThrough, newLife, type LivedPhase } from "./live-through.ts";
import { feedManifest, feedScript, post, tokenFrom } from "./open-feed.ts";

const size = { managers: 60, people: 1500, months: 24 };
/** On a slow day every phase takes several runs of the feed. */
const slowness = 3;
/** Google lets the triggers of a free account run for ninety minutes a day, all together. */
const mostSecondsADay = 5400;
const feed = { code: feedScript, scopes: feedManifest.oauthScopes };

/** Each phase is ended at its first call and at its last, and at some seeded ones. The bench ends them all at as many calls as it is told. */
const seeded: Readonly<Record<string, number>> = { made: 1, reminded: 1, filled: 6, repaired: 1 };
const seededOf = (phase: string): number => seeded[phase] ?? 0;

async function pull({ script }: CampaignLife): Promise<FilledCampaign> {
  const token = await tokenFrom(script, "Power Query");
  const { text } = await post(script, availabilityRequest(token));
  const read = parseAnswer(text, "feed");
  return "filled" in read ? read.filled : expect.fail("nothing was pulled");
}

test("60 managers, 1,500 people, 24 months: made, reminded, filled, repaired and pulled in pieces within Google's limits, finished wherever Google ends it, nothing sent twice", async () => {
  const life = await newLife(feed, size, slowness);
  const all: LivedPhase[] = [];
  for await (const phase of liveThrough(life, seededOf)) all.push(phase);
  expect(all.flatMap(({ problems }) => problems)).toEqual([]);
  expect(all.filter(({ longest }) => longest >= mostSeconds)).toEqual([]);
  const onMonday = all.filter(({ name }) => ["looked at", "reminded", "filled"].includes(name));
  expect(onMonday.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(mostSecondsADay);
  const inPieces = all.filter(({ runs }) => runs > 1).map(({ name }) => name);
  expect(inPieces).toEqual(["made", "looked at", "reminded", "filled", "repaired"]);

  const { blocks, findings } = await pull(life);
  const cells = blocks.flatMap(({ people }) => people.flatMap((person) => person.cells));
  const states = new Set(cells.map(({ state }) => state));
  expect([...states].sort()).toEqual(["copied", "entered"]);
  expect([cells.length, findings.filter(({ severity }) => severity === "error")]).toEqual([36_000, []]);

  const { mails, triggers } = life.world;
  expect(mails).toHaveLength(size.managers + 1);
  expect(twiceOnADay(life.world)).toEqual([]);
  expect(triggers.length).toBeLessThanOrEqual(20);
}, 600_000);
