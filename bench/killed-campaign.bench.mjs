/**
 * A campaign of availability at full size on the Apps Script of ours, ended by Google at the first, the last and so many seeded
 * calls of each phase of its life: `npm run bench -- ONLY=killed SEEDED=200 MANAGERS=60 PEOPLE=1500 MONTHS=24 SLOWNESS=3`.
 * Each time the next run must finish it, and nobody may be mailed twice. Without a word it is three; two hundred take half an hour,
 * less in two processes that each end some phases: `"PHASES=made,looked at,reminded,filled,pulled"` and `PHASES=repaired`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadTypeScript } from "../scripts/bundle.mjs";
import { root } from "../scripts/root.mjs";
import { sheetsScript } from "../scripts/sheets-bundle.mjs";

/** @param {string} name */
function said(name) {
  return process.argv.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

/** @param {string} name @param {number} usual */
const asked = (name, usual) => Number(said(name) ?? usual);

const { liveThrough, newLife } = await loadTypeScript("sheets-addon/tests/feed/live-through.ts");
const manifest = JSON.parse(readFileSync(join(root, "sheets-addon/feed/appsscript.json"), "utf8"));
const feed = { code: await sheetsScript("sheets-addon/feed/main.ts"), scopes: manifest.oauthScopes };
const size = { managers: asked("MANAGERS", 60), people: asked("PEOPLE", 1500), months: asked("MONTHS", 24) };
const seeded = asked("SEEDED", 3);
const phases = said("PHASES")?.split(",") ?? null;
/** @param {string} phase */
const seededOf = (phase) => (phases === null || phases.includes(phase) ? seeded : null);
const life = await newLife(feed, size, asked("SLOWNESS", 3));

let ended = 0;
/** @param {string} what */
function tell(what) {
  ended += 1;
  if (ended % 25 === 0) process.stdout.write(`    ${ended} so far; ${what}\n`);
}

for await (const { name, runs, calls, longest, kills, problems } of liveThrough(life, seededOf, tell)) {
  const figures = `${runs} runs, ${calls} calls, ${longest.toFixed(0)} s budgeted for the longest (Google gives 360)`;
  process.stdout.write(`  ${name}: ${figures}; ended ${kills} times, ${problems.length} problems\n`);
  for (const problem of problems) process.stdout.write(`    ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
