import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

const require = createRequire(import.meta.url);

/**
 * The file that an installed package runs under this command name.
 * @param {string} packageName
 * @param {string} [command]
 */
export function commandFile(packageName, command = packageName) {
  const manifest = join(root, "node_modules", packageName, "package.json");
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a Node program from the repository's root and gives its exit code; what it prints is shown.
 * @param {string} file
 * @param {readonly string[]} [args]
 */
export function runNode(file, args = []) {
  return exitCode(spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" }));
}

/**
 * Runs a Node program from the repository's root while others run; gives all that it printed, and whether it ended well.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @returns {Promise<{ said: string, passes: boolean }>}
 */
export function hearNode(file, args = []) {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ said, passes: code === 0 }));
  });
}

/**
 * Runs npm and gives its exit code. What it prints goes to the error stream, so that a command's own output stays alone.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  return exitCode(
    npm
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync(["npm", ...args].join(" "), { ...options, shell: true }),
  );
}

/**
 * Runs a program of the system and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 */
export function runSystem(program, args) {
  return exitCode(spawnSync(program, args, { stdio: ["ignore", 2, 2] }));
}

/** @param {{ status: number | null }} finished */
const exitCode = ({ status }) => status ?? 1;
