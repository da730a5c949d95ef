/** Runs one of our TypeScript files: `node scripts/run.mjs FILE.ts ARGUMENTS…`. The file exports `main(args)`, which may give an exit code. */
import { ensureInstalled } from "./install.mjs";
import { loadTypeScript } from "./bundle.mjs";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Usage: node scripts/run.mjs FILE.ts ARGUMENTS…\n");
  process.exit(2);
}
ensureInstalled("start");
const { main } = await loadTypeScript(file);
process.exitCode = (await main(args)) ?? 0;
