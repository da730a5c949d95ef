import { addressOf, type CheckedArea, type SheetLayout } from "@jalon/core";
import { neutralFormula } from "../neutral-formula.ts";
import { rangeAt } from "./areas.ts";
import type { EntryRule, GoogleSheet } from "./google.ts";

/** The rule of entering that a check is in Google: days and comments are refused with the check's own words; a tick is a check box. */
export function ruleOf({ area, check, prompt, refusal }: CheckedArea): EntryRule {
  const builder = SpreadsheetApp.newDataValidation();
  if (check.kind === "tick")
    return builder.requireCheckbox().setAllowInvalid(true).setHelpText(prompt).build();
  if (check.kind === "days") builder.requireNumberBetween(0, check.high);
  else {
    const cell = addressOf({ row: area.row, column: area.column });
    builder.requireFormulaSatisfied(`=LEN(${cell})<=${check.most}`);
  }
  return builder.setAllowInvalid(false).setHelpText(refusal).build();
}

function valuesOf(rule: EntryRule): string {
  const numbers = rule.getCriteriaValues().filter((value) => typeof value === "number");
  return `${numbers.join(" ")} ${String(rule.getAllowInvalid())}`;
}

/** How many cells of an area no longer accept what they should: one block is read, and one question asked of each rule in it. Bounds are compared at the first cell. */
export function spoiltCells(google: GoogleSheet, checked: CheckedArea): number {
  const wanted = ruleOf(checked);
  const type = String(wanted.getCriteriaType());
  const rules = rangeAt(google, checked.area)
    .getDataValidations()
    .flatMap((row) => row);
  const spoilt = rules.filter((rule) => !rule || String(rule.getCriteriaType()) !== type).length;
  const [first] = rules;
  if (spoilt > 0 || !first) return spoilt;
  return valuesOf(first) === valuesOf(wanted) ? 0 : rules.length;
}

/** Puts a check on its cells. */
export function drawCheck(google: GoogleSheet, checked: CheckedArea): void {
  rangeAt(google, checked.area).setDataValidation(ruleOf(checked));
}

/** Puts a layout's checks and conditional formats. */
export function drawChecks(google: GoogleSheet, { checks, highlights }: SheetLayout): void {
  for (const checked of checks) drawCheck(google, checked);
  if (highlights.length === 0) return;
  google.setConditionalFormatRules(
    highlights.map(({ area, formula, look }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([rangeAt(google, area)])
        .whenFormulaSatisfied(`=${neutralFormula(formula)}`);
      if ("fill" in look && look.fill !== undefined) builder.setBackground(`#${look.fill}`);
      if ("ink" in look && look.ink !== undefined) builder.setFontColor(`#${look.ink}`);
      return builder.build();
    }),
  );
}
