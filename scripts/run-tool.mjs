import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Microsoft's own tools, fetched by npm when they are asked for and never installed with Jalon. */
const versions = {
  "office-addin-dev-certs": "3.0.0",
  "office-addin-dev-settings": "4.0.0",
  "office-addin-manifest": "3.0.0",
};

/**
 * What npm is asked in order to run one of the tools.
 * @param {keyof typeof versions} tool
 * @param {readonly string[]} args
 */
export const toolArguments = (tool, args) => [
  "exec",
  "--yes",
  `--package=${tool}@${versions[tool]}`,
  "--",
  tool,
  ...args,
];

/**
 * Runs one of the tools from the repository's root, showing what it says, and gives its exit code. This process goes on meanwhile.
 * @param {keyof typeof versions} tool
 * @param {readonly string[]} args without spaces
 * @returns {Promise<number>}
 */
export function runTool(tool, args) {
  const npm = process.env.npm_execpath;
  const asked = toolArguments(tool, args);
  const child = npm
    ? spawn(process.execPath, [npm, ...asked], { cwd: root, stdio: "inherit" })
    : spawn(["npm", ...asked].join(" "), { cwd: root, stdio: "inherit", shell: true });
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}
