import type { Edit, Workbook } from "@jalon/core";
import { engineCalls } from "./engine-calls.ts";
import { openLine, type Line, type Port } from "./line.ts";

/** Serves the engine over a port: what runs inside of the worker. */
export function serveEngine(port: Port): void {
  const host = {
    readWorkbook: () => line.call("readWorkbook", null) as Promise<Workbook>,
    writeEdits: async (edits: readonly Edit[]) => {
      await line.call("writeEdits", edits);
    },
  };
  const calls = engineCalls(host);
  const line: Line = openLine(port, { ...calls });
}
