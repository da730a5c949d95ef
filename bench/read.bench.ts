/**
 * An adopted register is one whose repairs were accepted; a few mistakes in a hundred projects are left in it.
 * Read + findings + scores of an adopted register: processor time at 5,000 projects, with and without the near-name search,
 * and the time a project takes at 20,000 against 1,000. The peer is the plain walk over every cell that nothing can do without.
 */
import {
  adopt,
  readRegister,
  scoreProjects,
  starterCriteria,
  textOfCell,
  type Mapping,
  type Workbook,
} from "@jalon/core";
import { benchPortfolio } from "./portfolio.ts";
import { bestOf, show, type Measured } from "./timing.ts";

const asOf = "2026-11-01";

function readAndScore(workbook: Workbook, mapping: Mapping, nearNames: boolean): number {
  const { register, findings } = readRegister(workbook, mapping, { asOf, nearNames });
  return scoreProjects(register, starterCriteria(register, "fr")).ranked.length + findings.length;
}

function walk(workbook: Workbook): number {
  let letters = 0;
  for (const { rows } of workbook.sheets)
    for (const row of rows) for (const cell of row) letters += textOfCell(cell).length;
  return letters;
}

function measured(size: number, nearNames: boolean, how: "text" | "adopted" = "adopted"): Measured<number> {
  const { workbook } = benchPortfolio(size, how);
  const { mapping } = adopt(workbook);
  return bestOf(size > 5000 ? 5 : 15, () => readAndScore(workbook, mapping, nearNames));
}

/** Prints the figures; gives 1 when one of them is beyond what is wanted. */
export function main(): number {
  const { workbook } = benchPortfolio(5000, "adopted");
  const peer = bestOf(7, () => walk(workbook));
  const plain = measured(5000, false);
  const near = measured(5000, true);
  const text = measured(5000, false, "text");
  const search = near.processor - plain.processor;
  show("read + findings + scores, 5,000 projects", {
    "processor ms": plain.processor,
    "wanted under": 150,
    findings: plain.result - 5000,
    "ratio to a plain walk": plain.milliseconds / peer.milliseconds,
  });
  show("the same before its repairs were accepted (dates and amounts as text)", {
    "processor ms": text.processor,
    findings: text.result - 5000,
  });
  show("near-name search, 5,000 projects", { "processor ms": search, "wanted under": 400 });
  const small = measured(1000, true).milliseconds / 1000;
  const large = measured(20_000, true).milliseconds / 20_000;
  show("time a project, 20,000 against 1,000", { ratio: large / small, "wanted at most": 1.5 });
  return plain.processor < 150 && search < 400 && large / small <= 1.5 ? 0 : 1;
}
