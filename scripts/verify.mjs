/** `npm run verify`: every check and every test that can run here. Its last line is `N passed, N failed`. */
import { checks } from "./checks.mjs";
import { runSuite } from "./run-suite.mjs";
import { absentSuites, suitesHere } from "./suites.mjs";

/** @typedef {{ name: string, passed: number, failed: number, note: string, seconds: number }} Outcome */

/** @type {Outcome[]} */
const outcomes = [];
const waiting = checks.values();
await Promise.all([checkWaiting(), checkWaiting()]);
for (const { test } of suitesHere()) {
  process.stdout.write(`\n— tests of ${test.name}\n`);
  await counted(`tests of ${test.name}`, () => runSuite(test.name));
}

const absent = absentSuites();
process.stdout.write("\n");
for (const outcome of outcomes) process.stdout.write(`${lineOf(outcome)}\n`);
for (const { absence } of absent) process.stdout.write(`${absence}\n`);
const failed = sum(({ failed }) => failed) + absent.filter(({ required }) => required).length;
process.stdout.write(`${sum(({ passed }) => passed)} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Takes the checks that nobody has begun, one after another: two at a time keep two cores busy. What each says is shown once it is done. */
async function checkWaiting() {
  for (const { name, run } of waiting)
    await counted(name, async () => {
      const { said, passes } = await run();
      process.stdout.write(`\n— ${name}\n${said}`);
      return { passed: passes ? 1 : 0, failed: passes ? 0 : 1, note: "" };
    });
}

/**
 * @param {string} name
 * @param {() => import("./run-suite.mjs").Count | Promise<import("./run-suite.mjs").Count>} work
 */
async function counted(name, work) {
  const started = performance.now();
  const count = await withoutThrowing(work);
  outcomes.push({ name, ...count, seconds: (performance.now() - started) / 1000 });
}

/** @param {() => import("./run-suite.mjs").Count | Promise<import("./run-suite.mjs").Count>} work */
async function withoutThrowing(work) {
  try {
    return await work();
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
    return { passed: 0, failed: 1, note: "it could not run" };
  }
}

/** @param {Outcome} outcome */
function lineOf({ name, passed, failed, note, seconds }) {
  const said = note === "" ? "" : ` (${note})`;
  return `${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed${said}, ${seconds.toFixed(1)} s`;
}

/** @param {(outcome: Outcome) => number} part */
function sum(part) {
  return outcomes.reduce((total, outcome) => total + part(outcome), 0);
}
