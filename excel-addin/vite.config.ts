import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The static folder that Excel loads: the pane (with the commands and the functions of cells) and the wide dialog. */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react()],
  build: {
    target: "es2022",
    rolldownOptions: { input: { pane: here("pane.html"), dialog: here("dialog.html") } },
  },
  worker: { format: "es" },
});
