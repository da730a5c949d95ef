import { findChromium } from "./find-chromium.mjs";
import { servePage } from "./page.mjs";
import { serveSimulation } from "./simulated-excel.mjs";

/**
 * Before the browser tests: serves the built page and the one that plays Excel on free ports, and says where they and a Chromium are.
 * @param {import("vitest/node").TestProject} project
 */
export async function setup(project) {
  const chromium = await findChromium();
  if (chromium === undefined) throw new Error("No Chromium was found: run npm test, or set CHROMIUM_PATH.");
  const { address, close } = await servePage(0);
  const excel = await serveSimulation(0);
  project.provide("chromium", chromium);
  project.provide("address", address);
  project.provide("excelAddress", excel.address);
  return () => Promise.all([close(), excel.close()]);
}
