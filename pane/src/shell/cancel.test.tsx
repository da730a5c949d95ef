import { memoryHost, type Workbook } from "@jalon/core";
import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { cancelled } from "../engine/engine.ts";
import { workerEngine } from "../engine/worker-engine.ts";
import { expectScreen, showPane } from "../../tests/show-pane.tsx";
import { smallWorkbook } from "../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

/** A worker that hears everything and never answers, as one that is busy does. */
class BusyWorker extends EventTarget implements Pick<Worker, "postMessage" | "terminate"> {
  static started: BusyWorker[] = [];
  ended = false;
  constructor() {
    super();
    BusyWorker.started.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

test("cancelling stops the worker at once, rejects what it promised, and the next call starts another", async () => {
  BusyWorker.started = [];
  const engine = workerEngine(() => new BusyWorker() as unknown as Worker);
  const reading = engine.open({ language: "fr", asOf: "2026-03-01" }, () => undefined);
  engine.cancel();
  await expect(reading).rejects.toBe(cancelled);
  expect(BusyWorker.started.map(({ ended }) => ended)).toEqual([true]);
  void engine.planGoverning(null, () => undefined).catch(() => undefined);
  expect(BusyWorker.started.map(({ ended }) => ended)).toEqual([true, false]);
  engine.close();
});

test("a reading that is cancelled on the page is not shown when it ends all the same", async () => {
  const host = memoryHost(smallWorkbook());
  let give: (workbook: Workbook) => void = () => undefined;
  let slow = true;
  const readWorkbook = () =>
    slow ? new Promise<Workbook>((resolve) => (give = resolve)) : host.readWorkbook();
  const shown = showPane(smallWorkbook(), "fr", { host: { ...host, readWorkbook } }, false);
  const { pane, user } = await shown;
  await user.click(await screen.findByRole("button", { name: "Annuler" }));
  expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
  await act(async () => give(smallWorkbook()));
  await waitFor(() =>
    expect(pane.store.state()).toMatchObject({ phase: "empty", portfolio: null, work: null }),
  );
  slow = false;
  await user.click(screen.getByRole("button", { name: "Lire le classeur" }));
  await expectScreen("Votre portefeuille");
});
