import type { FilledCampaign } from "../capacity/campaign/filled-campaign.ts";
import type { PullOptions } from "../capacity/campaign/availability-pull.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { readCampaign } from "../capacity/campaign/read-campaign.ts";
import { givenRegister } from "../capacity/campaign/testing-campaign.ts";
import type { Cell } from "../foundation/cell.ts";
import { adopt } from "../register/adopt/adopt.ts";
import { readRegister } from "../register/read/read-register.ts";
import type { Register } from "../register/register.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { proposeAvailability } from "./availability.ts";
import { proposeGoverning } from "./govern.ts";

/** Who applies plans in these tests, and when. */
export const stamp = { by: "ana", at: "2026-11-10T09:00:00Z" };

/** The day of the pull in these tests. */
export const asOf = "2026-11-10";

/** The register of a workbook, as a host would read it again. */
export function readNow(workbook: Workbook): Register {
  const { mapping } = adopt(workbook, { language: "fr" });
  return readRegister(workbook, mapping, { asOf }).register;
}

/** The small register, governed. */
export async function governed(): Promise<Workbook> {
  const { workbook, register } = givenRegister();
  const host = memoryHost(workbook);
  const read = readRegister(workbook, register.mapping, { asOf });
  await applyPlan(host, proposeGoverning(workbook, read), stamp);
  return host.workbook();
}

/** What a campaign's workbook says, for tests. */
export function filledOf(workbook: Workbook, source = "campaign.xlsx"): FilledCampaign {
  const read = readCampaign({ ...workbook, source });
  if ("refused" in read) throw new Error(read.refused.code);
  return read.filled;
}

/** A register after pulling campaigns into it, and what that came to. */
export async function pulled(
  workbook: Workbook,
  campaigns: readonly FilledCampaign[],
  options: Partial<PullOptions> = {},
): Promise<{ after: Workbook; changes: number; conflicts: number; skipped: number }> {
  const register = readNow(workbook);
  const pull = pullAvailability(register, campaigns, { asOf, ...options });
  const { plan } = proposeAvailability(workbook, register, pull);
  const host = memoryHost(workbook);
  const receipt = await applyPlan(host, plan, stamp);
  return {
    after: host.workbook(),
    changes: plan.changes.length,
    conflicts: pull.conflicts.length,
    skipped: receipt.skipped.length,
  };
}

/** The register in which the PMO wrote Marie's November meanwhile. */
export async function edited(cell: Cell): Promise<Workbook> {
  const workbook = await governed();
  const host = memoryHost(workbook);
  const sheet = sheetNamed(workbook, "availability");
  const column = sheet?.rows[0]?.indexOf("days:2026-11") ?? -1;
  await host.writeEdits([{ kind: "write", sheet: "availability", row: 1, column, content: { value: cell } }]);
  return host.workbook();
}
