import { message, type Message } from "../foundation/message.ts";
import type { Change, HostProblem, Plan, Receipt, Skipped } from "../workbook/change.ts";
import type { Host } from "../workbook/host.ts";
import { locate } from "../workbook/locate.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { readJournal } from "./journal.ts";
import { preparePlan, type Prepared, type Stamp } from "./prepare.ts";
import { standingOf, type Standing } from "./standing.ts";

/** True for the one way in which hosts fail; anything else is a bug. */
export function isHostProblem(error: unknown): error is HostProblem {
  return (
    typeof error === "object" &&
    error !== null &&
    typeof (error as Partial<HostProblem>).hostProblem === "string"
  );
}

/** What a host did, or the problem that it failed with; bugs pass through. */
async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly problem: HostProblem }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (isHostProblem(error)) return { problem: error };
    throw error;
  }
}

/** How often the cells are found again where the host says that nothing was made, since somebody else's writing came between. */
const attempts = 2;

/**
 * Applies a plan that somebody saw: reads the workbook, keeps the changes that still hold, and writes the journal ahead,
 * the cells, and the journal again, in one go. Says what was really done, also when the host fails half way. One reading
 * and one writing, and both once more where others came between; one more reading after a failure.
 */
export function applyPlan(host: Host, plan: Plan, stamp: Stamp): Promise<Receipt> {
  return applyNow(host, plan, stamp, attempts);
}

async function applyNow(host: Host, plan: Plan, stamp: Stamp, left: number): Promise<Receipt> {
  const read = await attempt(() => host.readWorkbook());
  if ("problem" in read) return nothingDone(plan, read.problem);
  const prepared = preparePlan(read.value, plan, stamp);
  const { applied, skipped } = prepared.resolution;
  if (prepared.edits.length === 0) return { entry: "", applied, skipped };
  const written = await attempt(() => host.writeEdits(prepared.edits, prepared.headings));
  if (!("problem" in written)) return { entry: prepared.entry, applied, skipped };
  if (written.problem.nothingMade && left > 1) return applyNow(host, plan, stamp, left - 1);
  const again = await attempt(() => host.readWorkbook());
  if ("problem" in again) {
    return { entry: prepared.entry, applied: [], skipped, unknown: applied, interrupted: written.problem };
  }
  return { ...truthAfter(again.value, prepared), interrupted: written.problem };
}

function nothingDone(plan: Plan, problem: HostProblem): Receipt {
  const because = message("skip-not-read");
  return {
    entry: "",
    applied: [],
    skipped: plan.changes.map((change) => ({ change, because })),
    interrupted: problem,
  };
}

/** What was done of a plan whose writing stopped, told by the workbook itself. */
function truthAfter(workbook: Workbook, { entry, noted, resolution, mapping }: Prepared): Receipt {
  const surveyed = { workbook, located: locate(workbook, mapping) };
  const applied: Change[] = [];
  const skipped: Skipped[] = [...resolution.skipped];
  noted.forEach(({ change }, index) => {
    const asked = resolution.applied[index] ?? change;
    const because = reasons[standingOf(surveyed, change)];
    if (because) skipped.push({ change: asked, because });
    else applied.push(asked);
  });
  const isWritten = readJournal(workbook).some((candidate) => candidate.entry === entry);
  return { entry: isWritten ? entry : "", applied, skipped };
}

const reasons: Readonly<Record<Standing, Message | null>> = {
  after: null,
  before: message("skip-interrupted"),
  part: message("skip-interrupted-part"),
  touched: message("skip-cell-changed"),
};
