import { commandFile, runNode } from "./run-program.mjs";
import { checkGenerated } from "./generated.mjs";

/**
 * What is checked beside the tests, quickest first. `run` shows what is wrong and says whether all is well.
 * @type {readonly { name: string, run: () => boolean | Promise<boolean> }[]}
 */
export const checks = [
  { name: "types", run: () => passes("typescript", ["-b", "--force"], "tsc") },
  { name: "lint", run: () => passes("oxlint", []) },
  { name: "format", run: () => passes("prettier", ["--check", "--log-level=warn", "."]) },
  { name: "unused code", run: () => passes("knip", []) },
  { name: "generated pages", run: checkGenerated },
  { name: "sizes", run: () => passes("size-limit", []) },
];

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command]
 */
function passes(packageName, args, command) {
  return runNode(commandFile(packageName, command), args) === 0;
}
