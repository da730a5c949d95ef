import { findChromium } from "./find-chromium.mjs";
import { servePage } from "./page.mjs";

/**
 * Before the browser tests: serves the built page on a free port and says where it and a Chromium are.
 * @param {import("vitest/node").TestProject} project
 */
export async function setup(project) {
  const chromium = await findChromium();
  if (chromium === undefined) throw new Error("No Chromium was found: run npm test, or set CHROMIUM_PATH.");
  const { address, close } = await servePage(0);
  project.provide("chromium", chromium);
  project.provide("address", address);
  return close;
}
