import { hearNode, commandFile } from "./run-program.mjs";

/** What is checked beside the tests, the longest first. `run` gives what was said, and whether all is well. */
export const checks = [
  check("format", "prettier", ["--check", "--log-level=warn", "."]),
  check("types", "typescript", ["-b", "--force"], "tsc"),
  check("lint", "oxlint", []),
  check("unused code", "knip", []),
  { name: "generated pages", run: () => hearNode("scripts/generated.mjs", ["--check"]) },
  check("sizes", "size-limit", []),
];

/**
 * @param {string} name
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command]
 */
function check(name, packageName, args, command) {
  return { name, run: () => hearNode(commandFile(packageName, command), args) };
}
