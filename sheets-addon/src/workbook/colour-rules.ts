import { highlightingsOf, type Area, type Dress, type Highlighting } from "@jalon/core";
import { neutralFormula } from "../neutral-formula.ts";
import { areaOf, rangeAt } from "./areas.ts";
import type { ColourRule, GoogleRange } from "./google.ts";
import type { OpenSheet } from "./open-sheet.ts";
import { addressOf } from "@jalon/core";

/** Beyond that many on a sheet, Google becomes slow: what is left out is said by Findings anyway. */
const mostRules = 19;
const white = "#FFFFFF";

/** The conditional formats of a sheet while its columns are dressed: read once, and put back once. */
export interface ColourRules {
  readonly change: (area: Area, before: Dress | null, after: Dress | null) => void;
  readonly put: () => void;
}

const fixed = ({ row, column }: Area): string => `$${addressOf({ row, column })}`;
/** A rule's formula without what Google may change in it: the row that it speaks of moves with the cells, and separators are the locale's. */
const anyRow = (formula: string): string =>
  formula
    .replace(/(\$[A-Z]{1,3})\$?\d+/g, "$1")
    .replace(/[,;]/g, ";")
    .replace(/\s+/g, "");
const written = (formula: string): string => `=${neutralFormula(formula)}`;

function built(range: GoogleRange, one: Highlighting): ColourRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
  if ("bar" in one) return builder.setGradientMinpoint(white).setGradientMaxpoint(`#${one.bar}`).build();
  return builder
    .whenFormulaSatisfied(written(one.formula))
    .setBackground(`#${one.paint.fill}`)
    .setFontColor(`#${one.paint.ink}`)
    .build();
}

function stands(rule: ColourRule, column: number): boolean {
  return rule.getRanges().some((range) => areaOf(range).column === column);
}

function isOneOf(rule: ColourRule, ours: readonly Highlighting[]): boolean {
  const said: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0];
  const isGradient = rule.getGradientCondition() !== null;
  return ours.some((one) =>
    "bar" in one ? isGradient : typeof said === "string" && anyRow(said) === anyRow(written(one.formula)),
  );
}

/** The conditional formats of a sheet, to be changed column by column. */
export function colourRulesOf({ google }: OpenSheet): ColourRules {
  let rules: ColourRule[] | null = null;
  return {
    change: (area, before, after) => {
      const ours = before ? highlightingsOf(before, fixed(area)) : [];
      const wanted = after ? highlightingsOf(after, fixed(area)) : [];
      if (ours.length === 0 && wanted.length === 0) return;
      rules ??= google.getConditionalFormatRules();
      const others = rules.filter(
        (rule) => !(isOneOf(rule, [...ours, ...wanted]) && stands(rule, area.column)),
      );
      const range = rangeAt(google, area);
      const room = Math.max(0, mostRules - others.length);
      rules = [...others, ...(wanted.length <= room ? wanted.map((one) => built(range, one)) : [])];
    },
    put: () => {
      if (rules) google.setConditionalFormatRules(rules);
    },
  };
}
