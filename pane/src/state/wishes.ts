import { message, type Screen } from "@jalon/core";
import { goToScreen, openWorkbook, previewPriorities, problemOf } from "./actions.ts";
import { draftOf } from "./draft.ts";
import type { Pane } from "./pane.ts";

/** What a user may ask of the pane from outside: a screen (of the workbook read again), the project of a row (from 0), or what should now be written again. */
export type PaneWish =
  | { readonly screen: Screen; readonly again?: true }
  | { readonly row: { readonly sheet: string; readonly row: number } }
  | { readonly refresh: true };

/** Does what was asked for, once the workbook is read. */
export async function grant(pane: Pane, asked: PaneWish | Promise<PaneWish>): Promise<void> {
  try {
    await grantNow(pane, await asked);
  } catch (fault) {
    pane.store.tell({ is: "failed", problem: problemOf(pane, fault) });
  }
}

async function grantNow(pane: Pane, wish: PaneWish): Promise<void> {
  if ("screen" in wish) {
    goToScreen(pane, wish.screen);
    return wish.again ? readAgain(pane) : undefined;
  }
  if ("refresh" in wish) return refreshComputed(pane);
  await untilRead(pane);
  showRow(pane, wish.row);
}

/** Reads again, then shows what the computed columns should now hold; where nothing can be computed, where that is mended. */
async function refreshComputed(pane: Pane): Promise<void> {
  await readAgain(pane);
  const { portfolio, draft, problem } = pane.store.state();
  if (!portfolio || problem) return;
  if (!portfolio.governed || portfolio.newer) return goToScreen(pane, "adopt");
  const wanted = draftOf(portfolio, draft);
  if (portfolio.projects.length === 0 || wanted.criteria.length === 0) return goToScreen(pane, "prioritise");
  await previewPriorities(pane, wanted);
}

async function readAgain(pane: Pane): Promise<void> {
  await untilRead(pane);
  await openWorkbook(pane, pane.store.state().portfolio?.mapping);
}

function showRow(pane: Pane, { sheet, row }: { sheet: string; row: number }): void {
  const projects = pane.store.state().portfolio?.projects ?? [];
  const found = projects.find((project) => project.sheet === sheet && project.row === row);
  if (found) return goToScreen(pane, "findings", { project: found.id });
  const problem = { message: message("no-project-in-row", { sheet, row: String(row + 1) }) };
  if (pane.store.state().portfolio) pane.store.tell({ is: "failed", problem });
}

/** Waits until the workbook was read, or could not be. */
function untilRead({ store }: Pane): Promise<void> {
  const isReading = () => store.state().phase === "opening" || store.state().work !== null;
  return new Promise((resolve) => {
    if (!isReading()) return resolve();
    const stop = store.subscribe(() => {
      if (isReading()) return;
      stop();
      resolve();
    });
  });
}
