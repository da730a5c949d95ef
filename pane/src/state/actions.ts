import {
  isHostProblem,
  type Finding,
  type Mapping,
  type Message,
  type Plan,
  type Progress,
  type Screen,
} from "@jalon/core";
import { cancelled, type PaneChoice, type Portfolio } from "../engine/engine.ts";
import type { EditionWish } from "../engine/edition-facts.ts";
import type { PriorityDraft } from "../engine/priority-facts.ts";
import { bugDetails } from "./bug-details.ts";
import { stopReading } from "./stop-reading.ts";
import type { Pane } from "./pane.ts";
import type { PaneState, Problem, Work } from "./pane-state.ts";
import { attemptOf, rememberAttempt } from "./try-again.ts";
import { withWholeRows } from "./whole-rows.ts";

/** Goes to a screen, with a programme or project to look at where the way there named one. */
export function goToScreen({ store }: Pane, screen: Screen, focus: PaneState["focus"] = null): void {
  store.tell({ is: "screen", screen, focus });
}

/** Reads the workbook and opens it as a portfolio; a mapping from a file may say how. */
export async function openWorkbook(pane: Pane, saved?: Mapping): Promise<void> {
  const { store, engine } = pane;
  store.tell({ is: "opening" });
  const opening = { language: store.state().language, asOf: pane.today(), ...(saved ? { saved } : {}) };
  await during(pane, "reading-workbook", true, async (progress) => {
    opened(pane, await engine.open(opening, progress));
  });
}

/** Reads again after somebody changed the workbook; what is on the screen stays until the new reading is there. */
export async function refresh(pane: Pane): Promise<void> {
  const { store, engine } = pane;
  const { portfolio, work, preview } = store.state();
  if (!portfolio || work || preview) return;
  const opening = { language: store.state().language, asOf: pane.today(), saved: portfolio.mapping };
  await during(pane, "sheet-changed", false, async (progress) => {
    opened(pane, await engine.open(opening, progress));
  });
}

const besides: readonly Work["label"][] = ["reading-edition", "reading-availability", "preparing-campaign"];

/** Stops the reading that goes on. */
export function cancelWork(pane: Pane): void {
  const { store, engine } = pane;
  const { work, portfolio } = store.state();
  engine.cancel();
  store.tell({ is: "cancelled" });
  stopReading(pane);
  // The register was open already: it is only what was read beside it that is given up.
  if (work && besides.includes(work.label)) void openWorkbook(pane, portfolio?.mapping);
}

/** Changes what one column means, and reads again. */
export async function changeMapping(pane: Pane, choice: PaneChoice): Promise<void> {
  await during(pane, "reading-workbook", true, async (progress) => {
    const portfolio = await pane.engine.remap(choice, progress);
    opened(pane, portfolio);
    pane.onMapping(portfolio.mapping);
  });
}

/** Shows what governing the workbook would change. */
export async function previewGoverning(pane: Pane): Promise<void> {
  await previewPlan(pane, (progress) => pane.engine.planGoverning(null, progress));
}

/** Shows what these repairs would change. */
export async function previewRepairs(pane: Pane, findings: readonly Finding[]): Promise<void> {
  const whole = withWholeRows(findings, pane.store.state().portfolio?.findings ?? []);
  await previewPlan(pane, (progress) => pane.engine.planRepairs(whole, progress));
}

/** Shows what writing criteria, ratings, scores and ranks would change. */
export async function previewPriorities(pane: Pane, draft: PriorityDraft): Promise<void> {
  await previewPlan(pane, (progress) => pane.engine.planPriorities(draft, progress));
}

/** Lets the user choose another workbook, and compares it as a new edition with the register. */
export async function openEdition(pane: Pane): Promise<void> {
  const { store, engine, files } = pane;
  const chosen = await files.chooseWorkbook?.();
  const against = store.state().portfolio;
  if (!chosen || !against) return;
  await during(pane, "reading-edition", true, async (progress) => {
    const workbook = await chosen.read(store.state().language);
    const facts = await engine.readEdition(workbook, progress);
    store.tell({ is: "edition", edition: { facts, wish: { decisions: {}, blanksToo: false }, against } });
  });
}

/** Compares the edition again: after the user's word on a doubtful row, or after the register changed. */
export async function compareEdition(pane: Pane, wish: EditionWish): Promise<void> {
  const { store, engine } = pane;
  const against = store.state().portfolio;
  if (!against) return;
  await during(pane, "sheet-changed", false, async (progress) => {
    const facts = await engine.compareEdition(wish.decisions, progress);
    store.tell({ is: "edition", edition: { facts, wish, against } });
  });
}

/** Shows what adopting the edition onto the register would write. */
export async function previewEdition(pane: Pane, wish: EditionWish): Promise<void> {
  await previewPlan(pane, (progress) => pane.engine.planEdition(wish, progress));
}

/** Shows what taking back an applied plan would change. */
export async function previewUndo(pane: Pane, entry: string): Promise<void> {
  await previewPlan(pane, (progress) => pane.engine.planUndo({ entry }, progress));
}

/** Shows what is left to do of a plan that was interrupted. */
export async function previewFinish(pane: Pane, entry: string): Promise<void> {
  await previewPlan(pane, (progress) => pane.engine.planFinish({ entry }, progress));
}

/** Makes a plan and shows it before anything is written. */
export async function previewPlan(
  pane: Pane,
  propose: (progress: Progress) => Promise<Plan | Message>,
): Promise<void> {
  const opener = document.activeElement?.id || null;
  await during(pane, "making-plan", false, async (progress) => {
    const plan = await propose(progress);
    if ("changes" in plan) pane.store.tell({ is: "preview", preview: { plan, opener } });
    else pane.store.tell({ is: "failed", problem: { message: plan } });
  });
}

/** Writes the accepted part of the plan that is shown, then reads again. */
export async function applyAccepted(pane: Pane, plan: Plan): Promise<void> {
  const { store, engine } = pane;
  const stamp = { by: pane.by, at: pane.now(), language: store.state().language };
  await during(pane, "writing-plan", false, async (progress) => {
    const receipt = await engine.apply({ plan, stamp }, progress);
    const mapping = store.state().portfolio?.mapping;
    const opening = {
      language: store.state().language,
      asOf: pane.today(),
      ...(mapping ? { saved: mapping } : {}),
    };
    const portfolio = await engine.open(opening, progress);
    store.tell({ is: "written", receipt });
    store.tell({ is: "opened", portfolio });
  });
}

/** Shows a place of the workbook in the grid. */
export async function goToPlace(
  pane: Pane,
  place: { sheet: string; row: number | null; column: number | null },
) {
  try {
    await pane.host.goTo(place.sheet, { row: place.row ?? 0, column: place.column ?? 0 });
  } catch (fault) {
    pane.store.tell({ is: "failed", problem: problemOf(pane, fault) });
  }
}

/** Says something to those who listen to the screen instead of looking at it. */
export function announce({ store }: Pane, text: string): void {
  store.tell({ is: "announced", text });
}

function opened({ store }: Pane, portfolio: Portfolio): void {
  store.tell({ is: "opened", portfolio });
}

/** Tries again what a problem came of, or reads the workbook again where that is not known. */
export async function tryAgain(pane: Pane, problem: Problem): Promise<void> {
  await (attemptOf(problem) ?? (() => openWorkbook(pane)))();
}

/**
 * Does some work while the pane says so; what went wrong before is no longer said, what goes wrong now is, and what was cancelled
 * is not. `again` is how the user tries it again, where reading the workbook again would not help.
 */
export async function during(
  pane: Pane,
  label: Work["label"],
  cancellable: boolean,
  work: (progress: Progress) => Promise<void>,
  again?: () => Promise<unknown>,
): Promise<void> {
  const { store } = pane;
  store.tell({ is: "work", work: { label, cancellable, share: null, stage: null } });
  const progress = (done: number, total: number, stage: Message) =>
    store.tell({ is: "progress", share: total > 0 ? done / total : null, stage });
  try {
    await work(progress);
    store.tell({ is: "work", work: null });
  } catch (fault) {
    if (fault === cancelled) return;
    const problem = problemOf(pane, fault);
    if (again && !("bug" in problem)) rememberAttempt(problem, again);
    store.tell({ is: "failed", problem });
  }
}

/** What was thrown, as the pane says it. */
export function problemOf({ store }: Pane, fault: unknown): Problem {
  if (isHostProblem(fault)) return { message: fault.message };
  return { bug: bugDetails(fault, store.state().screen) };
}
