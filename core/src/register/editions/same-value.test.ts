import { expect, test } from "vitest";
import type { Duration, Value } from "../../foundation/value.ts";
import { sameValue } from "./same-value.ts";

const years = (amount: number, days: number): Duration => ({
  amount,
  days,
  unit: "years",
  said: String(amount),
});
const july: Value = { date: "2011-07-01", precision: "month", said: "juillet 2011" };

test.each<{ name: string; a: Value; b: Value; want: boolean }>([
  { name: "two dates", a: "2014-07-01", b: "2014-07-01", want: true },
  { name: "other dates", a: "2014-07-01", b: "2014-01-07", want: false },
  { name: "a month and its first day", a: july, b: "2011-07-01", want: true },
  { name: "a month and another day of it", a: july, b: "2011-07-14", want: false },
  { name: "spellings", a: "EXPADON  2", b: "Expadon 2", want: true },
  { name: "amounts worked out", a: 0.1 + 0.2, b: 0.3, want: true },
  { name: "amounts", a: 52_000_000, b: 52_300_000, want: false },
  {
    name: "a duration with fewer decimals",
    a: years(6.4, 2336),
    b: years(6.4027397260274, 2337),
    want: true,
  },
  { name: "a duration that was another", a: years(6.4, 2336), b: years(6.5, 2373), want: false },
  { name: "a whole number of years may be another", a: years(6, 2190), b: years(6.4, 2336), want: false },
  {
    name: "nothing and nothing",
    a: { missing: "blank", said: "" },
    b: { missing: "blank", said: "" },
    want: true,
  },
  {
    name: "nothing and withheld",
    a: { missing: "blank", said: "" },
    b: { missing: "withheld", said: "nfp" },
    want: false,
  },
  { name: "nothing and 0", a: { missing: "blank", said: "" }, b: 0, want: false },
  {
    name: "withheld in other words",
    a: { missing: "withheld", said: "Exempt" },
    b: { missing: "withheld", said: "nfp" },
    want: true,
  },
  { name: "three points", a: { low: 1, mid: 2, high: 3 }, b: { low: 1, mid: 2, high: 3 }, want: true },
  { name: "three points and their middle", a: { low: 1, mid: 2, high: 3 }, b: 2, want: false },
  { name: "yes and the word", a: true, b: "true", want: false },
])("$name", ({ a, b, want }) => {
  expect(sameValue(a, b)).toBe(want);
  expect(sameValue(b, a)).toBe(want);
});
