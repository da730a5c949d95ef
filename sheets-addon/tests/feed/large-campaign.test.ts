import { parseAnswer, type FilledCampaign } from "@jalon/core";
import { expect, test } from "vitest";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { worldOf } from "../apps-script/core-book.ts";
import { paste, type } from "../apps-script/typing.ts";
import type { World } from "../apps-script/world.ts";
import { givenRegister } from "./given-register.ts";
import { choose, feedManifest, feedScript, post, pullBody, tokenFrom } from "./open-feed.ts";

const size = { managers: 60, people: 1500, months: 24 };
const sheets = size.managers + 3;
/** Google ends a run after six minutes. */
const mostSeconds = 360;
const hour = 3_600_000;

/** Runs of the feed, and what each kind cost at most, in seconds budgeted by Google's guidance. */
interface Runs {
  readonly script: AppsScript;
  readonly world: World;
  readonly costs: Map<string, number>;
  readonly run: (what: string, work: () => Promise<unknown>) => Promise<void>;
}

function openRuns(world: World): Runs {
  const costs = new Map<string, number>();
  const run: Runs["run"] = async (what, work) => {
    const before = world.counts.seconds;
    await work();
    costs.set(what, Math.max(costs.get(what) ?? 0, world.counts.seconds - before));
  };
  return { world, script: openAppsScript(feedScript, world), costs, run };
}

/** Made by the PMO, then by the clock until all sheets are there. */
async function make({ script, world, run }: Runs): Promise<World> {
  await run("made from the menu", () => choose(script, "prepareCampaign", "2026-12", String(size.months)));
  const made = (): number => Number(world.properties.script.get("jalon.made"));
  for (let runs = 0; runs < 9 && made() < sheets; runs += 1)
    await run("made by the clock", () => script.run("keepCampaign"));
  expect(made()).toBe(sheets);
  const book = world.books.get(world.properties.script.get("jalon.book") ?? "") ?? expect.fail();
  const managers = Array.from({ length: size.managers }, (_, at) => `manager${at + 1}@exemple.fr`);
  book.editors = [world.owner, ...managers];
  return book;
}

/** Four managers tick their whole team, 28 paste a block of days, 28 do nothing yet. */
async function fill({ script, run }: Runs, book: World): Promise<void> {
  const row = Array.from({ length: size.months }, (_, at) => 3 + (at % 9));
  const days = Array.from({ length: size.people / size.managers }, () => row);
  for (let number = 1; number <= size.managers; number += 1) {
    const manager = { script, book, user: `manager${number}@exemple.fr` };
    const sheet = `Responsable ${number}`;
    if (number % 15 === 0) await run("a team is ticked", () => type(manager, sheet, 4, 3, true));
    else if (number % 2 === 0) await run("a block is pasted", () => paste(manager, sheet, 7, 4, days));
  }
}

/** The night and the morning of Monday, hour by hour. */
async function lookAfter({ script, world, run }: Runs): Promise<void> {
  for (const [what, from, runs] of [
    ["repaired", 1, 5],
    ["reminded", 8, 3],
  ] as const)
    for (let at = 0; at < runs; at += 1) {
      world.now = Date.UTC(2026, 10, 30, from + at, 30, 0);
      await run(what, () => script.run("keepCampaign"));
    }
  expect(world.now).toBeLessThan(Date.UTC(2026, 10, 30, 10, 30, 0) + hour);
}

async function pull({ script, run }: Runs): Promise<FilledCampaign> {
  const token = await tokenFrom(script, "Excel");
  let text = "";
  await run("pulled", async () => {
    ({ text } = await post(script, pullBody(token)));
  });
  const read = parseAnswer(text, "feed");
  return "filled" in read ? read.filled : expect.fail("nothing was pulled");
}

test("60 managers, 1,500 people, 24 months: made, filled, looked after and pulled within Google's limits", async () => {
  const register = await givenRegister(size);
  const runs = openRuns(
    worldOf(register, { scopes: feedManifest.oauthScopes, isTicking: true, mailQuota: 100 }),
  );
  const { world, costs } = runs;
  const book = await make(runs);
  await fill(runs, book);
  await lookAfter(runs);
  const { blocks } = await pull(runs);
  const states = blocks.map(({ people }) => people[0]?.cells[0]?.state);
  const count = (state: string): number => states.filter((one) => one === state).length;
  expect([count("copied"), count("entered"), count("offered")]).toEqual([4, 28, 28]);
  expect([...costs].filter(([, seconds]) => seconds >= mostSeconds)).toEqual([]);
  expect([...costs.keys()]).toHaveLength(6);
  expect(world.mails.length).toBeGreaterThan(28);
  expect(new Set(world.mails.map(({ to }) => to)).size).toBe(world.mails.length);
  expect(world.triggers.length).toBeLessThanOrEqual(20);
}, 240_000);
