import { join } from "node:path";
import { policyWriter } from "./content-policy.mjs";
import { buildWithVite } from "./build-with-vite.mjs";
import { madeOnce } from "./made-once.mjs";
import { root } from "./root.mjs";

const configFile = join(root, "excel-addin/tests/simulate/vite.config.ts");
const sources = [
  "core/src",
  "pane/src",
  "files/src",
  "workbench/src",
  "excel-addin/src",
  "excel-addin/pane.html",
  "excel-addin/dialog.html",
  "excel-addin/tests/excel-host",
  "excel-addin/tests/simulate",
  "samples",
  "package-lock.json",
  "scripts/simulated-excel.mjs",
  "scripts/build-with-vite.mjs",
  "scripts/content-policy.mjs",
];

/** The folder of the built page that plays Excel, built again only when something it is made of changed. */
function builtSimulation() {
  return madeOnce("simulated-excel", sources, async (outDir) => {
    await buildWithVite({
      configFile,
      plugins: [policyWriter()],
      build: { outDir, emptyOutDir: true, reportCompressedSize: false },
    });
  });
}

/**
 * Serves the page that plays Excel to this machine only. Without a port the first free one from 4183 is taken.
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveSimulation(port) {
  const { preview } = await import("vite");
  const server = await preview({
    configFile,
    logLevel: "error",
    build: { outDir: await builtSimulation() },
    preview: { host: "127.0.0.1", port: port ?? 4183, strictPort: port !== undefined, open: false },
  });
  const address = server.httpServer.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return { address: `http://localhost:${taken}/tests/simulate/index.html`, close: () => server.close() };
}
