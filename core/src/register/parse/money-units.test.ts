import { expect, test } from "vitest";
import { readMoneyUnits } from "./money-units.ts";

test("a letter before a sign of money that names no currency is no unit, and is read without end neither alone nor in a unit", () => {
  for (const words of ["D$", "kd$", "(zz$ m)", "d$d$"]) expect(readMoneyUnits(words)).toBeNull();
  expect(readMoneyUnits("kA$")).toEqual({ scale: 3, currency: "AUD" });
});
