import { expect, test } from "vitest";
import { countOf } from "../scripts/run-suite.mjs";

const report = (passed: number, failed: number, skipped = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTotalTests: passed + failed + skipped,
  testResults: [{ status: failed > 0 ? "failed" : "passed", assertionResults: [{}] }],
});
const unloaded = { status: "failed", assertionResults: [] };

test.each([
  { name: "all well", given: report(3, 0), code: 0, want: { passed: 3, failed: 0, note: "" } },
  { name: "tests that failed", given: report(3, 2), code: 1, want: { passed: 3, failed: 2, note: "" } },
  {
    name: "tests left out are said",
    given: report(3, 0, 1),
    code: 0,
    want: { passed: 3, failed: 0, note: "1 skipped" },
  },
  { name: "no test", given: report(0, 0), code: 0, want: { passed: 0, failed: 1, note: "it ran no test" } },
  {
    name: "a file that could not be loaded",
    given: { ...report(3, 0), testResults: [unloaded] },
    code: 1,
    want: { passed: 3, failed: 1, note: "" },
  },
  {
    name: "an error outside the tests",
    given: report(3, 0),
    code: 1,
    want: { passed: 3, failed: 1, note: "the run ended badly outside its tests" },
  },
])("a suite's count: $name", ({ given, code, want }) => {
  expect(countOf(given, code)).toEqual(want);
});
