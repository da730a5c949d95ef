import { createReadStream, existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { basename, dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const addIn = fileURLToPath(new URL("../..", import.meta.url));
const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const served = "/office-js/";
const kinds: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", html: "text/html" };

/** Hands out Microsoft's library as it lies in its package: it is neither copied nor bundled. */
function serveLibrary(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "");
  const file = join(library, normalize(path.slice(served.length - 1)));
  if (!path.startsWith(served) || !file.startsWith(library) || !existsSync(file)) return next();
  response.setHeader("Content-Type", kinds[file.split(".").at(-1) ?? ""] ?? "application/octet-stream");
  createReadStream(file).pipe(response);
}

/** The add-in's own pages, unchanged but for where the library comes from, and for the Excel that they wake up in. */
const insideOurExcel: Plugin = {
  name: "inside-our-excel",
  transformIndexHtml: {
    order: "post",
    handler: (html, { filename }) =>
      ["pane.html", "dialog.html"].includes(basename(filename))
        ? html.replace(cdn, served).replace("<head>", `<head>\n    <script src="/enter-excel.js"></script>`)
        : html,
  },
  configureServer: (server) => void server.middlewares.use(serveLibrary),
  configurePreviewServer: (server) => void server.middlewares.use(serveLibrary),
};

/** The page that plays Excel around the add-in. Never part of what is shipped. */
export default defineConfig({
  root: addIn,
  base: "/",
  publicDir: fileURLToPath(new URL("public", import.meta.url)),
  plugins: [react(), insideOurExcel],
  build: {
    target: "es2022",
    rolldownOptions: {
      input: {
        pane: join(addIn, "pane.html"),
        dialog: join(addIn, "dialog.html"),
        simulate: fileURLToPath(new URL("index.html", import.meta.url)),
      },
    },
  },
  worker: { format: "es" },
});
