import { join } from "node:path";
import { buildWithVite } from "./build-with-vite.mjs";
import { madeOnce } from "./made-once.mjs";
import { root } from "./root.mjs";

const folder = join(root, "workbench");
const sources = [
  "core/src",
  "pane/src",
  "files/src",
  "workbench/src",
  "workbench/public",
  "workbench/index.html",
  "workbench/vite.config.ts",
  "samples",
  "package-lock.json",
  "scripts/page.mjs",
  "scripts/build-with-vite.mjs",
];

/** The folder of the built page, built again only when something it is made of changed. */
export function builtPage() {
  return madeOnce("page", sources, async (outDir) => {
    await buildWithVite({
      root: folder,
      build: { outDir, emptyOutDir: true, manifest: "manifest.json", reportCompressedSize: false },
    });
  });
}

/**
 * Serves the built page to this machine only. Without a port the first free one from 4173 is taken.
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePage(port) {
  const { preview } = await import("vite");
  const server = await preview({
    root: folder,
    logLevel: "error",
    build: { outDir: await builtPage() },
    preview: { host: "127.0.0.1", port: port ?? 4173, strictPort: port !== undefined, open: false },
  });
  const address = server.httpServer.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return { address: `http://localhost:${taken}/`, close: () => server.close() };
}
