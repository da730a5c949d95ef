import { fingerprintOf, readCampaign, seededRandom } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { workbookOf, worldOf } from "../apps-script/core-book.ts";
import { paste, type } from "../apps-script/typing.ts";
import type { World } from "../apps-script/world.ts";
import { givenRegister } from "./given-register.ts";
import { choose, feedManifest, feedScript, post, pullBody, tokenFrom } from "./open-feed.ts";
import { twiceOnADay } from "./phase-outcome.ts";
import { leftAt } from "./phase-run.ts";
import { snapshotOf } from "./snapshot.ts";

const seeded = 200;
const longest = 240_000;
const register = await givenRegister({ managers: 2, people: 4, months: 3 });

interface Feed {
  readonly script: AppsScript;
  readonly world: World;
}

function openOnRegister(): Feed {
  const world = worldOf(register, { scopes: feedManifest.oauthScopes });
  return { world, script: openAppsScript(feedScript, world) };
}

const bookIn = (world: World): World => {
  const book = world.books.get(world.properties.script.get("jalon.book") ?? "");
  if (!book) throw new Error(`no campaign was taken: ${world.shown.alerts.join()}`);
  return book;
};

/** All that stands in the campaign's spreadsheet, but for what Google numbers and for the journal, which may say a part twice. */
function standing(world: World): string {
  const { sheets: all, names } = bookIn(world);
  const sheets = all.filter(({ name }) => name !== journal);
  const plain = (key: string, value: unknown): unknown =>
    key === "id" ? null : value instanceof Map || value instanceof Set ? [...value] : value;
  const text = JSON.stringify([sheets, names.length], plain);
  return `${text.length} ${fingerprintOf(text)}`;
}

/** A phase of a campaign's life: what is done, and how the next run finishes it when it was ended half way. */
interface Phase {
  readonly name: string;
  readonly act: (feed: Feed) => Promise<unknown>;
  readonly again: (feed: Feed) => Promise<unknown>;
  readonly outcome: (feed: Feed) => unknown;
}

const journal = "Réparations";

/** The kinds of things that the journal says. */
function toldIn(world: World): readonly string[] {
  const lines =
    bookIn(world)
      .sheets.find(({ name }) => name === journal)
      ?.cells.slice(2) ?? [];
  const kinds = lines.map((cells) => JSON.stringify(cells[2]?.value).replace(/\d+ cellules?/, "cellules"));
  return [...new Set(kinds)].sort();
}

const hour = 3_600_000;
const friday = Date.UTC(2026, 10, 27, 1, 0, 0);

const prepare = ({ script }: Feed): Promise<unknown> => choose(script, "prepareCampaign", "2026-12", "3", "");

async function keepAt({ script, world }: Feed, now: number): Promise<void> {
  world.now = now;
  await script.run("keepCampaign");
}

/** One manager pastes good and bad cells over others; the other ticks the whole team. */
async function fill({ script, world }: Feed): Promise<void> {
  const book = bookIn(world);
  const at = (number: number) => ({ script, book, user: `manager${number}@exemple.fr` });
  await type(at(2), "Responsable 2", 4, 3, true);
  await paste(at(1), "Responsable 1", 7, 5, [
    ["texte", 7],
    [99, -1],
  ]);
}

function declared({ world }: Feed): unknown {
  const read = readCampaign(workbookOf(bookIn(world)));
  if ("refused" in read) throw new Error(read.refused.code);
  const people = read.filled.blocks.flatMap((block) => block.people);
  return people.map(({ cells }) => cells.map(({ state, days }) => `${state} ${days ?? "-"}`).join());
}

/** Everybody who was written to. */
const mailed = ({ world }: Feed): readonly string[] => [...new Set(world.mails.map(({ to }) => to))].sort();

const phases: readonly Phase[] = [
  {
    name: "it is made",
    act: prepare,
    again: async (feed) => {
      const isKept = feed.world.triggers.some(({ handler }) => handler === "keepCampaign");
      await (isKept ? keepAt(feed, feed.world.now + hour) : prepare(feed));
    },
    outcome: ({ world }) => [standing(world), world.triggers.map(({ handler }) => handler).sort()],
  },
  { name: "it is filled", act: fill, again: fill, outcome: declared },
  {
    name: "it is repaired",
    act: (feed) => keepAt(feed, friday + hour),
    again: (feed) => keepAt(feed, friday + 2 * hour),
    outcome: ({ world }) => [standing(world), toldIn(world)],
  },
  {
    name: "mails leave",
    act: (feed) => keepAt(feed, friday + 8 * hour),
    again: async (feed) => {
      await keepAt(feed, friday + 9 * hour);
      await keepAt(feed, friday + 3 * 24 * hour + 9 * hour);
    },
    outcome: mailed,
  },
];

/** The first call, the last, and seeded ones between. */
function chosenCalls(calls: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const between = Array.from({ length: seeded }, () => 1 + Math.floor(random() * calls));
  return [...new Set([1, calls, ...between])].sort((one, other) => one - other);
}

describe("ended by Google at any call while", () => {
  const feed = openOnRegister();
  test.each(phases)(
    "$name: the next run finishes, and nothing is sent twice",
    async ({ act, again, outcome, name }) => {
      const { world } = feed;
      const before = snapshotOf(world);
      const from = world.counts.calls;
      await act(feed);
      const calls = world.counts.calls - from;
      const ended = snapshotOf(world);
      await again(feed);
      const want = outcome(feed);
      before.back();
      const left = await leftAt(world, chosenCalls(calls, calls), () => act(feed));
      for (const [call, remembered] of left) {
        before.back();
        world.killAt = world.counts.calls + call;
        await expect(act(feed), `call ${call} of ${calls}`).rejects.toThrow(
          "Exceeded maximum execution time",
        );
        world.killAt = null;
        expect(remembered.difference(), `left at call ${call}`).toBeNull();
        await again(feed);
        expect(twiceOnADay(world), `${name}, call ${call}`).toEqual([]);
        expect(outcome(feed), `${name}, call ${call}`).toEqual(want);
      }
      expect([...left.keys()]).toEqual(chosenCalls(calls, calls));
      ended.back();
    },
    longest,
  );

  test("it is pulled: nothing was changed, and the next pull gives everything", async () => {
    const { world, script } = feed;
    const token = await tokenFrom(script, "Excel");
    const before = standing(world);
    const from = world.counts.calls;
    const { text } = await post(script, pullBody(token));
    const calls = world.counts.calls - from;
    for (const call of chosenCalls(calls, calls)) {
      world.killAt = world.counts.calls + call;
      await expect(post(script, pullBody(token))).rejects.toThrow("Exceeded maximum execution time");
      world.killAt = null;
    }
    expect(standing(world)).toBe(before);
    expect((await post(script, pullBody(token))).text).toBe(text);
  });
});
