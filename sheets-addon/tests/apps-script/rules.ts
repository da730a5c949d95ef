import { refuse } from "./google-error.ts";
import { stateOf, type Maker } from "./modelled.ts";
import type { RangeState } from "./range-state.ts";
import { cellIn, eachCell, type ColourRule, type EntryRule, type Raw } from "./sheet-state.ts";

/** A rule of entering as a script sees it. */
export function entryRuleObject({ make }: Maker, rule: EntryRule): object {
  return make(
    "DataValidation",
    {
      getCriteriaType: () => rule.kind,
      getCriteriaValues: () => rule.values,
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.help,
    },
    rule,
  );
}

const inList = "VALUE_IN_LIST";
const listLimit = 500;

/** What builds a rule of entering. */
export function entryRuleBuilder(maker: Maker): object {
  let rule: EntryRule = { kind: "", values: [], allowInvalid: true, help: null };
  const set = (over: Partial<EntryRule>): object => {
    rule = { ...rule, ...over };
    return builder;
  };
  const requires =
    (kind: string) =>
    (...values: unknown[]): object =>
      set({ kind, values });
  const builder: object = maker.make("DataValidationBuilder", {
    requireValueInList: (values: string[], dropDown = true) => {
      if (values.length > listLimit)
        refuse(`The data validation rule has more items than the limit of ${listLimit}.`);
      return set({ kind: inList, values: [values, dropDown] });
    },
    requireValueInRange: (range: object, dropDown = true) =>
      set({ kind: "VALUE_IN_RANGE", values: [range, dropDown] }),
    requireNumberBetween: requires("NUMBER_BETWEEN"),
    requireNumberGreaterThanOrEqualTo: requires("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    requireNumberLessThanOrEqualTo: requires("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    requireDateBetween: requires("DATE_BETWEEN"),
    requireDateOnOrAfter: requires("DATE_ON_OR_AFTER"),
    requireDateOnOrBefore: requires("DATE_ON_OR_BEFORE"),
    requireFormulaSatisfied: requires("CUSTOM_FORMULA"),
    requireCheckbox: () => set({ kind: "CHECKBOX", values: [] }),
    setAllowInvalid: (allowInvalid: boolean) => set({ allowInvalid }),
    setHelpText: (help: string) => set({ help }),
    build: () => entryRuleObject(maker, rule),
  });
  return builder;
}

const textOf = (value: Raw): string => (typeof value === "object" ? value.error : String(value));

function listed(rule: EntryRule): readonly string[] {
  const [first] = rule.values;
  if (rule.kind === inList) return (first as unknown[]).map(String);
  const { sheet, area } = stateOf(first) as RangeState;
  const words: string[] = [];
  eachCell(area, (row, column) => words.push(textOf(cellIn(sheet, row, column).value)));
  return words;
}

const comparisons: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  NUMBER_BETWEEN: (value, low, high) => low <= value && value <= high,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
};

/** The length that a formula of ours lets a text have; null for any other formula. */
function longestIn(rule: EntryRule): number | null {
  const most = /^=LEN\(\$?[A-Z]+\$?\d+\)<=(\d+)$/.exec(String(rule.values[0]))?.[1];
  return rule.kind === "CUSTOM_FORMULA" && most !== undefined ? Number(most) : null;
}

function letsByKind(rule: EntryRule, value: Raw): boolean {
  const longest = longestIn(rule);
  if (longest !== null) return textOf(value).length <= longest;
  const compare = comparisons[rule.kind];
  if (compare) {
    const [low, high] = rule.values.map(Number);
    return typeof value === "number" && compare(value, low ?? 0, high ?? 0);
  }
  if (rule.kind !== inList && rule.kind !== "VALUE_IN_RANGE")
    throw new Error(`not modelled: refusing by ${rule.kind}`);
  return listed(rule).includes(textOf(value));
}

/** True when a rule that refuses lets a value in. Days are not refused by any rule that we make. */
export function lets(rule: EntryRule, value: Raw): boolean {
  if (rule.allowInvalid || value === "") return true;
  return rule.kind === "CHECKBOX" ? typeof value === "boolean" : letsByKind(rule, value);
}

/** What Google says when a rule refuses. */
export function refusalOf(rule: EntryRule, a1: string): string {
  const wanted =
    rule.kind === inList ? ` Please enter one of the following values: ${listed(rule).join(", ")}.` : "";
  return `The data you entered in cell ${a1} violates the data validation rules set on this cell.${wanted}`;
}

/** A conditional format as a script sees it. */
export function colourRuleObject({ make }: Maker, rule: ColourRule, ranges: () => readonly object[]): object {
  const condition = make("BooleanCondition", {
    getCriteriaType: () => "CUSTOM_FORMULA",
    getCriteriaValues: () => [rule.formula],
  });
  return make(
    "ConditionalFormatRule",
    {
      getRanges: ranges,
      getBooleanCondition: () => (rule.formula === null ? null : condition),
      getGradientCondition: () => (rule.gradient.length === 0 ? null : make("GradientCondition", {})),
    },
    rule,
  );
}

/** What builds a conditional format. */
export function colourRuleBuilder(maker: Maker): object {
  let rule: ColourRule = { areas: [], formula: null, background: null, ink: null, gradient: [] };
  let ranges: readonly object[] = [];
  const set = (over: Partial<ColourRule>): object => {
    rule = { ...rule, ...over };
    return builder;
  };
  const builder: object = maker.make("ConditionalFormatRuleBuilder", {
    whenFormulaSatisfied: (formula: string) => set({ formula }),
    setBackground: (background: string) => set({ background }),
    setFontColor: (ink: string) => set({ ink }),
    setGradientMinpoint: (colour: string) => set({ gradient: [colour, ...rule.gradient.slice(1)] }),
    setGradientMaxpoint: (colour: string) => set({ gradient: [rule.gradient[0] ?? "", colour] }),
    setRanges: (given: object[]) => {
      ranges = given;
      return set({ areas: given.map((range) => (stateOf(range) as RangeState).area) });
    },
    build: () => {
      if (rule.areas.length === 0) refuse("Cannot build a conditional format rule with no ranges.");
      return colourRuleObject(maker, rule, () => ranges);
    },
  });
  return builder;
}
