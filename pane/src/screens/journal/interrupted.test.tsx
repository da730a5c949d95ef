import { memoryHost, type InteractiveHost } from "@jalon/core";
import { withFaults } from "@jalon/host-contract";
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { governed } from "../../../tests/governed-workbook.ts";
import { expectScreen, goTo, showPane } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const injected = { fr: "Le tableur ne répond plus.", en: "The spreadsheet program stopped answering." };
const wholeWay = { timeout: 180_000 };

/** A register whose repairs were being written when the host failed, half way. */
async function showInterrupted() {
  const memory = memoryHost(await governed(smallWorkbook()));
  const before = memory.workbook();
  const broken = withFaults(memory, { stopWriteAfter: 4 });
  let writing: Pick<InteractiveHost, "writeEdits"> = broken;
  const host = { ...memory, writeEdits: (edits) => writing.writeEdits(edits) } satisfies InteractiveHost;
  const { pane, user } = await showPane(before, "fr", { host, words: { injected } });
  const go = (name: string) => goTo(user, name);
  await go("Constats");
  await user.click(await screen.findByRole("button", { name: /^Relire \d+ corrections? proposées?$/ }));
  await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
  expect(await screen.findByText(/Le tableur ne répond plus\./)).toBeDefined();
  writing = memory;
  await go("Journal");
  await expectScreen("Journal");
  expect(await screen.findByText(/^L’écriture s’est arrêtée en chemin/)).toBeDefined();
  const rows = () => memory.workbook().sheets[0]?.rows;
  const settle = async () => {
    await user.click(await screen.findByRole("button", { name: /^(Appliquer|Clore)/ }));
    await waitFor(() => expect(pane.store.state().preview).toBeNull());
  };
  return { before: before.sheets[0]?.rows, pane, rows, settle, user };
}

test("a writing that stopped half way is finished from the journal", wholeWay, async () => {
  const { before, pane, rows, settle, user } = await showInterrupted();
  await user.click(screen.getByRole("button", { name: "Terminer le n° 2" }));
  await settle();
  expect(rows()?.[3]).toContainEqual({ date: "2025-02-01" });
  expect(rows()).not.toEqual(before);
  const { findings, journal } = pane.store.state().portfolio ?? { findings: [], journal: [] };
  expect(findings.filter(({ repair }) => repair)).toEqual([]);
  expect(journal.some(({ interrupted }) => interrupted)).toBe(false);
});

test("a writing that stopped half way is undone from the journal", wholeWay, async () => {
  const { before, pane, rows, settle, user } = await showInterrupted();
  expect(rows()).not.toEqual(before);
  await user.click(screen.getByRole("button", { name: "Défaire le n° 2" }));
  await settle();
  expect(rows()).toEqual(before);
  expect(pane.store.state().portfolio?.journal.some(({ interrupted }) => interrupted)).toBe(false);
});
