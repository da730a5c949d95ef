import { contentPolicy, framePolicy } from "./content-policy.mjs";
import { builtExcel } from "./excel-folder.mjs";

/** Excel on the web reads functions.json and shortcuts.json from its own pages, which a browser allows only where the server says so. */
const headers = {
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": `${contentPolicy}; ${framePolicy}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/**
 * Serves the built add-in to this machine only, over https where there are certificates, with the headers that docs/excel.md asks of a host.
 * @param {number} port
 * @param {{ key: string, cert: string }} [https]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveExcel(port, https) {
  const { preview } = await import("vite");
  const server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir: await builtExcel() },
    preview: { host: "localhost", port, strictPort: true, open: false, headers, ...(https && { https }) },
    appType: "mpa",
  });
  const taken = server.httpServer.address();
  const at = typeof taken === "object" && taken !== null ? taken.port : port;
  return { address: `${https ? "https" : "http"}://localhost:${at}`, close: () => server.close() };
}
