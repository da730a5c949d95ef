import {
  availabilityRequest,
  isHostProblem,
  periodName,
  type Language,
  type Month,
  type Progress,
} from "@jalon/core";
import type {
  CampaignWish,
  PullFacts,
  PullRequest,
  PullWish,
  RefusedSource,
} from "../engine/availability-facts.ts";
import { cancelled } from "../engine/engine.ts";
import { during, previewPlan } from "./actions.ts";
import { browserFiles, type Files } from "./files.ts";
import { forgetFeed, keepFeed, type Feed } from "./kept-feed.ts";
import type { Pane } from "./pane.ts";
import { startReading } from "./stop-reading.ts";

/** Reads what managers filled from files that the user chooses, and compares it with the register. */
export async function pullFromFiles(pane: Pane): Promise<void> {
  const chosen = await (pane.files.chooseAvailability ?? browserFiles.chooseAvailability)();
  if (chosen.length === 0) return;
  const { language } = pane.store.state();
  await pull(pane, () => Promise.all(chosen.map((file) => file.read(language).catch(refusedSource))));
}

/** A file that cannot be read is told beside the others, and holds up none of them. */
function refusedSource(fault: unknown): RefusedSource {
  if (!isHostProblem(fault)) throw fault;
  return { refused: fault.message };
}

/** Reads the campaign whose tabs are in the open workbook, and compares it with the register. */
export async function pullFromTabs(pane: Pane): Promise<void> {
  await pull(pane, async () => "tabs");
}

/** Saves what was filled in the campaign whose tabs are in the open workbook as a file; gives back its name, or null when there is none. */
export async function downloadAvailability(pane: Pane): Promise<string | null> {
  let saved: string | null = null;
  const save = async (): Promise<void> => {
    const file = await pane.campaignFile?.();
    if (!file) return;
    await pane.files.save(file.name, file.text);
    saved = file.name;
  };
  await during(pane, "reading-availability", false, save, () => downloadAvailability(pane));
  return saved;
}

/** Asks the web app of the shared sheet for what was filled; a token that it took is kept on this computer where the user wants it. False when it was not taken. */
export async function pullFromFeed(pane: Pane, feed: Feed, keep: boolean): Promise<boolean> {
  const { fetchText, storage } = pane;
  if (!fetchText) return false;
  const ask = async (signal: AbortSignal): Promise<PullRequest> => {
    const text = await fetchText(feed.address, availabilityRequest(feed.token), signal);
    return [{ source: hostOf(feed.address), text }];
  };
  const facts = await pull(pane, ask, () => pullFromFeed(pane, feed, keep));
  const isTaken = facts !== null && facts.refused.length === 0;
  if (!keep) await forgetFeed(storage);
  else if (isTaken) await keepFeed(storage, feed);
  return isTaken;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

async function pull(
  pane: Pane,
  read: (signal: AbortSignal) => Promise<PullRequest>,
  again: () => Promise<unknown> = () => pull(pane, read),
): Promise<PullFacts | null> {
  const { store, engine } = pane;
  const against = store.state().portfolio;
  if (!against) return null;
  let pulled: PullFacts | null = null;
  const signal = startReading(pane);
  const unlessStopped = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work.catch((fault: unknown) => {
      throw signal.aborted ? cancelled : fault;
    });
    if (signal.aborted) throw cancelled;
    return answer;
  };
  const compare = async (progress: Progress): Promise<void> => {
    const request = await unlessStopped(read(signal));
    const facts = await unlessStopped(engine.readPull(request, progress));
    store.tell({ is: "pull", pull: { facts, wish: { choices: {} }, against } });
    pulled = facts;
  };
  await during(pane, "reading-availability", true, compare, again);
  return pulled;
}

/** Compares what was pulled again, after the register changed. */
export async function comparePull(pane: Pane, wish: PullWish): Promise<void> {
  const { store, engine } = pane;
  const against = store.state().portfolio;
  if (!against) return;
  await during(pane, "sheet-changed", false, async (progress) => {
    const facts = await engine.comparePull(null, progress);
    store.tell({ is: "pull", pull: { facts, wish, against } });
  });
}

/** Shows what taking over what was pulled would write. */
export async function previewPull(pane: Pane, wish: PullWish): Promise<void> {
  await previewPlan(pane, (progress) => pane.engine.planPull(wish, progress));
}

/** Makes a campaign and saves it as a workbook of its own; gives back its name, or null when it could not be made. */
export function saveCampaign(pane: Pane, wish: CampaignWish): Promise<string | null> {
  return makeCampaign(pane, wish, pane.files.saveWorkbook);
}

/** Makes a campaign and opens it as a new workbook, saved nowhere yet; gives back its name, or null when it could not be made or opened. */
export function openCampaign(pane: Pane, wish: CampaignWish): Promise<string | null> {
  return makeCampaign(pane, wish, pane.files.openWorkbook);
}

/** What a campaign's file is called: what it is about, for which months. */
function campaignFileName(language: Language, months: readonly Month[]): string {
  const about = language === "fr" ? "Disponibilités" : "Availability";
  return `${about} ${periodName(language, months)}.xlsx`;
}

async function makeCampaign(
  pane: Pane,
  wish: CampaignWish,
  put: Files["saveWorkbook"] | Files["openWorkbook"],
): Promise<string | null> {
  let made: string | null = null;
  const make = async (progress: Progress): Promise<void> => {
    const { months, sheets } = await pane.engine.layOutCampaign(wish, progress);
    const name = campaignFileName(pane.store.state().language, months);
    await put?.(name, sheets);
    made = name;
  };
  await during(pane, "preparing-campaign", true, make, () => makeCampaign(pane, wish, put));
  return made;
}
