import {
  adopt,
  applyPlan,
  memoryHost,
  proposeGoverning,
  readRegister,
  words,
  type ReadResult,
  type Workbook,
} from "@jalon/core";

/** A workbook read as a register, as the pane does it. */
export function readAgain(workbook: Workbook): ReadResult {
  const { mapping } = adopt(workbook, { language: "fr" });
  return readRegister(workbook, mapping, { asOf: "2026-03-01" });
}

/** A workbook made a governed register, as the pane does it. */
export async function governed(workbook: Workbook): Promise<Workbook> {
  const host = memoryHost(workbook);
  const read = readAgain(workbook);
  const { mapping } = read.register;
  const stamp = { by: "Camille", at: "2026-02-01T09:00:00Z", language: "fr", mapping, words } as const;
  await applyPlan(host, proposeGoverning(workbook, read), stamp);
  return host.workbook();
}
