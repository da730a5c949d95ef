import { availableParallelism } from "node:os";
import { calcProgram, claspProgram, realDataFolder } from "./surroundings.mjs";

const elsewhere = ["**/node_modules/**", "**/.build/**"];
const needsMore = ["**/*.real.test.*", "**/*.calc.test.*", "**/*.clasp.test.*", "**/*.browser.test.*"];
const data = realDataFolder();
const calc = calcProgram();
const clasp = claspProgram();

/** What a test may ask of its surroundings, as environment variables that are set only when the thing is here. */
const surroundings = {
  ...(data && { JALON_DATA: data }),
  ...(calc && { JALON_SOFFICE: calc }),
  ...(clasp && { JALON_CLASP: clasp }),
};

/** The runner's own choice leaves one core idle out of two. */
const workers = Math.max(2, availableParallelism() - 1);

/**
 * @param {string} name
 * @param {readonly string[]} include
 * @param {Record<string, unknown>} [settings]
 */
const suite = (name, include, settings = {}) => ({
  test: {
    name,
    include: [...include],
    exclude: [...elsewhere, ...needsMore],
    environment: "node",
    env: surroundings,
    testTimeout: 30_000,
    maxWorkers: workers,
    ...settings,
  },
});

/** Files share what they import: for suites that leave nothing behind, a third of the time. */
const together = { isolate: false };
const slow = { ...together, exclude: elsewhere, testTimeout: 180_000, hookTimeout: 180_000 };
const serial = { fileParallelism: false, ...slow };
/** Two browsers at a time keep two cores busy: each spends much of its time waiting for the other side. */
const pairs = { maxWorkers: 2, ...slow };

/** Suites that run on every machine, quickest first. */
const everywhere = [
  suite("core", ["core/src/**/*.test.ts"], together),
  suite("pane", ["pane/src/**/*.test.{ts,tsx}"], {
    ...together,
    environment: "jsdom",
    setupFiles: ["./pane/tests/set-up.ts"],
  }),
  suite("files", ["files/src/**/*.test.ts"], together),
  suite("workbench", ["{workbench,samples,bench}/**/*.test.{ts,tsx}"], together),
  suite("host-contract", ["host-contract/src/**/*.test.ts"]),
  suite("excel-addin", ["excel-addin/**/*.test.ts"], { testTimeout: 60_000 }),
  suite("sheets-addon", ["sheets-addon/**/*.test.{ts,tsx}"], {
    ...together,
    testTimeout: 60_000,
  }),
  suite("journeys", ["journeys/**/*.test.ts"], { testTimeout: 120_000 }),
  suite("walls", ["walls/**/*.test.ts"], { testTimeout: 120_000, hookTimeout: 120_000 }),
  suite("browser", ["**/*.browser.test.ts"], {
    ...pairs,
    setupFiles: ["./journeys/tests/set-up.ts"],
    exclude: data ? elsewhere : [...elsewhere, "**/*.real.browser.test.ts"],
    globalSetup: ["./scripts/browser-setup.mjs"],
  }),
];

/** Suites that need something a machine may not have: what to say where it is missing, and whether it may be missing. */
const conditional = [
  {
    suite: suite("real-data", ["**/*.real.test.{ts,tsx}"], slow),
    here: data !== undefined,
    required: process.env.JALON_REQUIRE_DATA === "1",
    absence: "real-data: not run, there is no folder ../shared/data beside this one (nor JALON_DATA)",
  },
  {
    suite: suite("calc", ["**/*.calc.test.ts"], serial),
    here: calc !== undefined,
    required: process.env.JALON_REQUIRE_CALC === "1",
    absence: "calc: not run, LibreOffice Calc is not installed",
  },
  {
    suite: suite("clasp", ["**/*.clasp.test.ts"], serial),
    here: clasp !== undefined,
    required: process.env.JALON_REQUIRE_CLASP === "1",
    absence: "clasp: not run, Google's clasp (277 MB) is not installed under .build/tools (nor JALON_CLASP)",
  },
];

/** The suites that this machine can run. */
export function suitesHere() {
  return [...everywhere, ...conditional.filter(({ here }) => here).map((entry) => entry.suite)];
}

/** The suites that this machine cannot run: one line on each, saying why, and whether it was required. */
export function absentSuites() {
  return conditional.filter(({ here }) => !here).map(({ absence, required }) => ({ absence, required }));
}
