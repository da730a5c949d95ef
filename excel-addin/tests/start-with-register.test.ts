import { expect, test } from "vitest";
import {
  adopt,
  applyPlan,
  plainSheet,
  proposeGoverning,
  proposeUndo,
  readRegister,
  words,
  type InteractiveHost,
  type Workbook,
} from "@jalon/core";
import { startWithRegister } from "../src/pane/start-with-register.ts";
import { openWorkbook, settled } from "./through-library.ts";

const portfolio: Workbook = {
  source: "Portefeuille.xlsx",
  names: [],
  sheets: [
    plainSheet("Projets", [
      ["Code", "Nom du projet", "Budget", "Sponsor"],
      ["P-1", "Portail", 120_000, "A. Renard"],
      ["P-2", "Paie", 45_000, "B. Martre"],
      ["P-3", "Archives", 75_000, "C. Loutre"],
    ]),
  ],
};

const stamp = { by: "Camille", at: "2026-11-27T09:00:00Z", language: "fr", words } as const;

async function govern(host: InteractiveHost): Promise<string> {
  const workbook = await host.readWorkbook();
  const { mapping } = adopt(workbook, { language: "fr" });
  const read = readRegister(workbook, mapping, { asOf: "2026-11-27" });
  const { entry } = await applyPlan(host, proposeGoverning(workbook, read), { ...stamp, mapping });
  return entry;
}

async function takeBack(host: InteractiveHost, entry: string): Promise<void> {
  const workbook = await host.readWorkbook();
  const { mapping } = adopt(workbook, { language: "fr" });
  const plan = proposeUndo(workbook, entry);
  if (!("changes" in plan)) throw new Error(plan.code);
  await applyPlan(host, plan, { ...stamp, mapping });
}

/** A pane that wakes up on the workbook of an Excel. */
function wakeUp() {
  const { host, excel } = openWorkbook(portfolio);
  const look = async (pane: InteractiveHost) => {
    await pane.readWorkbook();
    await settled();
    return [excel.addIn.startState, excel.addIn.state];
  };
  return { host, excel, look, open: () => startWithRegister(host) };
}

test("Excel starts Jalon with the workbook while it is a register, and no longer once it is not", async () => {
  const { excel, look, open } = wakeUp();
  const pane = open();
  expect(await look(pane)).toEqual(["Inactive", "Background"]);
  const entry = await govern(pane);
  expect(await look(pane)).toEqual(["Background", "Background"]);
  await takeBack(pane, entry);
  expect(await look(pane)).toEqual(["Inactive", "Background"]);
  await settled();
  expect(excel.kept()).toBe(0);
});

test("started with a register it shows itself; what was a register when last opened is not started again", async () => {
  const { host, look, open } = wakeUp();
  const entry = await govern(host);
  expect(await look(open())).toEqual(["Background", "Visible"]);
  await takeBack(host, entry);
  expect(await look(open())).toEqual(["Inactive", "Visible"]);
});
