import { existsSync } from "node:fs";
import { join } from "node:path";
import { programOnPath } from "./surroundings.mjs";

const { env, platform } = process;

/** Where a browser that tests can drive is, or undefined: `CHROMIUM_PATH`, then an installed Chrome, Edge or Chromium. */
export async function findChromium() {
  const places = [env.CHROMIUM_PATH, ...installedPlaces(), await playwrightsOwn()];
  return places.find((place) => place !== undefined && place !== "" && existsSync(place));
}

function installedPlaces() {
  if (platform === "darwin") return macPlaces();
  if (platform === "win32") return windowsPlaces();
  return [
    programOnPath("google-chrome", "google-chrome-stable", "chromium", "chromium-browser"),
    programOnPath("microsoft-edge", "microsoft-edge-stable"),
  ];
}

function macPlaces() {
  return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function windowsPlaces() {
  const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  const browsers = [
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Microsoft", "Edge", "Application", "msedge.exe"],
    ["Chromium", "Application", "chrome.exe"],
  ];
  return browsers.flatMap((browser) => roots.map((folder) => folder && join(folder, ...browser)));
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright-core");
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright offers no browser for this system
  }
}
