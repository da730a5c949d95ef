/** Runs every bench, each in a process of its own: `npm run bench -- [DATA FOLDER] [ONLY=part of a name]`. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";
import { runNode } from "./run-program.mjs";

ensureInstalled("tests");
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith("ONLY="))?.slice("ONLY=".length) ?? "";
const passedOn = args.filter((arg) => !arg.startsWith("ONLY="));
const folder = join(root, "bench");
const benches = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.bench\.(ts|mjs)$/.test(name) && name.includes(only))
  : [];

const codes = benches.map((name) => {
  process.stdout.write(`\n${name}\n`);
  return name.endsWith(".mjs")
    ? runNode(`bench/${name}`, passedOn)
    : runNode("scripts/run.mjs", [`bench/${name}`, ...passedOn]);
});
if (benches.length === 0) process.stderr.write("There is no bench of that name in bench/.\n");
process.exitCode = benches.length > 0 && codes.every((code) => code === 0) ? 0 : 1;
