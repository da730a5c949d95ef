import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { commandFile, runNode } from "./run-program.mjs";

/** @typedef {{ passed: number, failed: number, note: string }} Count */

/**
 * Runs one suite and counts its tests as the runner reported them.
 * @param {string} name
 * @returns {Count}
 */
export function runSuite(name) {
  const folder = join(root, ".build", "counts");
  const report = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const args = ["run", "--project", name, "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const code = runNode(commandFile("vitest"), args);
  return existsSync(report)
    ? countOf(JSON.parse(readFileSync(report, "utf8")), code)
    : { passed: 0, failed: 1, note: "the runner stopped before its report" };
}

/**
 * A file that could not be loaded, a suite without a test and a run that ended badly each count as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numTotalTests: number, numPendingTests: number, testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @param {number} code
 * @returns {Count}
 */
export function countOf(report, code) {
  const { numPassedTests: passed, numFailedTests, numTotalTests, numPendingTests: skipped } = report;
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  if (numTotalTests === 0) return { passed, failed: Math.max(failed, 1), note: "it ran no test" };
  const note = skipped > 0 ? `${skipped} skipped` : "";
  if (code !== 0 && failed === 0) return { passed, failed: 1, note: "the run ended badly outside its tests" };
  return { passed, failed, note };
}
