import {
  applyPlan,
  proposeUndo,
  type Host,
  type Plan,
  type Receipt,
  type Stamp,
  type Workbook,
} from "@jalon/core";

/** A host under test on a workbook of its own, and how to look at that workbook without the host's memory of it. */
export interface HostUnderTest {
  readonly host: Host;
  /** Reads the workbook again from where it is kept. */
  readonly reread: () => Promise<Workbook>;
  /** What the application cannot tell a host that reads, though it is there: old versions of Excel know no merged areas. */
  readonly cannotTell?: "merges";
  /** Round trips that the host made so far. */
  readonly calls: () => number;
}

/** Makes a host on a workbook; called once or more by each case. */
export type MakeHost = (workbook: Workbook) => Promise<HostUnderTest>;

/** One promise that every host keeps. */
export interface ContractCase {
  readonly name: string;
  readonly run: (makeHost: MakeHost) => Promise<void>;
}

/** Who applies in the contract; the fixtures are governed, so that no mapping is needed. */
export const stamp: Stamp = { by: "Ana", at: "2026-11-22T10:00:00Z", mapping: null, language: "fr" };

/** Applies a plan as the contract does. */
export function apply(host: Host, plan: Plan): Promise<Receipt> {
  return applyPlan(host, plan, stamp);
}

/** The plan that undoes an entry; fails the case when there is none. */
export function undoOf(workbook: Workbook, entry: string): Plan {
  const plan = proposeUndo(workbook, entry, null);
  if (!("changes" in plan)) throw new Error(`nothing to undo: ${plan.code}`);
  return plan;
}

/** Codes of the reasons for which changes were skipped. */
export function reasonsOf(receipt: Receipt): readonly string[] {
  return receipt.skipped.map(({ because }) => because.code);
}
