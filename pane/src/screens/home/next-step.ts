import type { Screen } from "@jalon/core";
import type { Portfolio } from "../../engine/engine.ts";
import { wantsCheck } from "../adopt/confidence.ts";

/** The most useful thing to do now, and the screen where it is done. */
export interface NextStep {
  readonly step:
    | "interrupted"
    | "nothing-found"
    | "columns-to-check"
    | "govern"
    | "repairs"
    | "errors"
    | "rank"
    | "warnings"
    | "all-well";
  readonly count: number;
  readonly screen: Screen;
}

/** The columns whose meaning the user had better confirm. */
export function columnsToCheck(portfolio: Portfolio): number {
  return portfolio.mapping.tables.flatMap((table) => table.columns).filter(wantsCheck).length;
}

/** The next best step: mend what was interrupted, then adopt, then mend, then rank. */
export function nextStep(portfolio: Portfolio): NextStep {
  const steps: readonly (NextStep & { readonly due: boolean })[] = [
    step("interrupted", portfolio.journal.filter((entry) => entry.interrupted).length, "journal"),
    { ...step("nothing-found", 0, "adopt"), due: portfolio.projects.length === 0 },
    step("columns-to-check", portfolio.governed ? 0 : columnsToCheck(portfolio), "adopt"),
    { ...step("govern", portfolio.projects.length, "adopt"), due: !portfolio.governed },
    step("repairs", portfolio.findings.filter((finding) => finding.repair).length, "findings"),
    step("errors", portfolio.findings.filter((finding) => finding.severity === "error").length, "findings"),
    step("rank", portfolio.projects.filter((project) => project.rank === null).length, "prioritise"),
    step(
      "warnings",
      portfolio.findings.filter((finding) => finding.severity === "warning").length,
      "findings",
    ),
  ];
  const { step: name, count, screen } = steps.find(({ due }) => due) ?? step("all-well", 0, "prioritise");
  return { step: name, count, screen };
}

function step(name: NextStep["step"], count: number, screen: Screen): NextStep & { readonly due: boolean } {
  return { step: name, count, screen, due: count > 0 };
}
