import { findChromium } from "./find-chromium.mjs";
import { commandFile, runNode, runSystem } from "./run-program.mjs";
import { programOnPath } from "./surroundings.mjs";

/** Makes sure that a Chromium is here: an installed browser, the system's package manager, then Playwright's own download. */
export async function ensureChromium() {
  for (const install of [() => undefined, fromTheSystem, fromPlaywright]) {
    install();
    const found = await findChromium();
    if (found !== undefined) return found;
  }
  process.stderr.write(
    "Browser tests: no Chromium was found or could be installed.\n" +
      "Install Chrome, Edge or Chromium, or set CHROMIUM_PATH to one, and run npm test again.\n",
  );
  return undefined;
}

function fromTheSystem() {
  if (programOnPath("apt-get")) return withApt();
  if (programOnPath("brew")) return void runSystem("brew", ["install", "--cask", "google-chrome"]);
  if (programOnPath("winget"))
    return void runSystem("winget", ["install", "-e", "--id", "Google.Chrome", "--silent"]);
}

function withApt() {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (asRoot.length > 0 && runSystem("sudo", ["-n", "true"]) !== 0) return;
  const apt = (/** @type {string[]} */ ...args) => {
    const [program = "apt-get", ...rest] = [...asRoot, "apt-get", ...args];
    return runSystem(program, rest);
  };
  process.stderr.write("Browser tests: installing Chromium with apt-get…\n");
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
}

function fromPlaywright() {
  process.stderr.write("Browser tests: downloading Playwright's own Chromium (this needs the internet)…\n");
  runNode(commandFile("playwright-core"), ["install", "chromium"]);
}
