import {
  adopt,
  applyPlan,
  memoryHost,
  proposeGoverning,
  readRegister,
  words,
  type Workbook,
} from "@jalon/core";

/** A workbook made a governed register, as the pane does it. */
export async function governed(workbook: Workbook): Promise<Workbook> {
  const host = memoryHost(workbook);
  const { mapping } = adopt(workbook, { language: "fr" });
  const read = readRegister(workbook, mapping, { asOf: "2026-03-01" });
  const stamp = { by: "Camille", at: "2026-02-01T09:00:00Z", language: "fr", mapping, words } as const;
  await applyPlan(host, proposeGoverning(workbook, read), stamp);
  return host.workbook();
}
