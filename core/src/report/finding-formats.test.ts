import { expect, test } from "vitest";
import type { Dress } from "../workbook/dress.ts";
import { highlightingsOf } from "./dress-look.ts";

const needed = "LEN(TRIM($F2))=0";

test.each([
  { name: "a needed value that is blank", given: { highlight: "presence" }, want: [needed] },
  {
    name: "an id that is blank or repeated",
    given: { highlight: "unique" },
    want: [`OR(${needed},COUNTIF($F:$F,$F2)>1)`],
  },
  {
    name: "a number under its bound",
    given: { between: { kind: "number", low: 0, high: null } },
    want: ["AND(ISNUMBER($F2),$F2<0)"],
  },
  {
    name: "a number beyond both bounds, and needed",
    given: { highlight: "presence", between: { kind: "number", low: 0, high: 4 } },
    want: [`OR(${needed},AND(ISNUMBER($F2),$F2<0),AND(ISNUMBER($F2),$F2>4))`],
  },
  {
    name: "bounds of days are left to the list of findings",
    given: { between: { kind: "day", low: "2026-01-01", high: null } },
    want: [],
  },
  { name: "nothing to find", given: { width: 12 }, want: [] },
] satisfies readonly { name: string; given: Dress; want: readonly string[] }[])(
  "$name",
  ({ given, want }) => {
    const formulas = highlightingsOf(given, "$F2").map((each) => ("formula" in each ? each.formula : "bar"));
    expect(formulas).toEqual(want);
  },
);
