import type { Cell } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { blockRows } from "@jalon/core";
import { jalon } from "./main.ts";
import type { PullResult } from "./pull-result.ts";
import { testingIo, type TestingIo } from "./testing-io.ts";

const people = [
  "Code personne;Nom;Poste;Responsable hiérarchique;Temps de travail;Adresse électronique;Langue",
  "PER-1;Marie Dupont;Cheffe de projet;Paul Martin;100%;marie@amhs.example;",
  "PER-2;Awa Traoré;Analyste métier;Paul Martin;80%;awa@amhs.example;",
  "PER-3;Paul Martin;Directeur;;100%;paul@amhs.example;",
  "PER-4;Sean O'Neill;Business analyst;Kate Bush;100%;;",
  "PER-5;Kate Bush;Head of PMO;;100%;kate@amhs.example;English",
  "",
].join("\n");
const availability = [
  "Personne;oct. 2026;nov. 2026;déc. 2026",
  "Marie Dupont;12;13;10",
  "Awa Traoré;9;;",
  "Sean O'Neill;20;8;15",
  "",
].join("\n");

/** Runs `jalon availability …` in French, on 28 October 2026. */
export function run(io: TestingIo, ...args: readonly string[]): Promise<number> {
  return jalon(["availability", ...args, "--lang", "fr", "--as-of", "2026-10-28"], io);
}

/** A small register of people, and the campaign of three months that is made of it. */
export interface AskedFor {
  readonly register: Uint8Array;
  readonly campaign: Uint8Array;
}

/** Adopts the register and makes its campaign, as the command line does. */
export async function askedFor(): Promise<AskedFor> {
  const io = testingIo({ "equipe.csv": people, "dispos.csv": availability });
  await jalon(["adopt", "equipe.csv", "dispos.csv", "--lang", "fr", "-o", "register.xlsx"], io);
  const register = io.files.get("register.xlsx") ?? new Uint8Array();
  const asked = testingIo({ "register.xlsx": register });
  const period = ["--from", "2026-11", "--months", "3"];
  await run(asked, "campaign", "register.xlsx", ...period, "-o", "campaign.xlsx");
  return { register, campaign: asked.files.get("campaign.xlsx") ?? new Uint8Array() };
}

/** A cell that a manager types in: row and column from 0. */
export type TypedCell = readonly [sheet: string, row: number, column: number, cell: Cell];

/** The row of the first person of a block. */
export const first = blockRows.firstPerson;

/** The campaign as a manager saves it after typing in some cells. */
export async function filled(campaign: Uint8Array, ...typed: readonly TypedCell[]): Promise<Uint8Array> {
  const file = await loadFile("campaign.xlsx", campaign);
  await file.host.writeEdits(
    typed.map(([sheet, row, column, value]) => ({ kind: "write", sheet, row, column, content: { value } })),
  );
  return file.host.saveXlsx();
}

/** What `jalon availability pull … --json` tells. */
export async function pull(
  io: TestingIo,
  ...args: readonly string[]
): Promise<{ readonly exit: number; readonly told: PullResult }> {
  const exit = await run(io, "pull", ...args, "--into", "register.xlsx", "--json");
  return { exit, told: JSON.parse(io.printed()) as PullResult };
}
