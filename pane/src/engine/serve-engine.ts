import type { Edit, RowSpan, Workbook } from "@jalon/core";
import { engineCalls } from "./engine-calls.ts";
import { openLine, type Line, type Port } from "./line.ts";

/** What the worker asks of the page's host. */
export interface EditsToWrite {
  readonly edits: readonly Edit[];
  readonly headings: readonly RowSpan[];
}

/** Serves the engine over a port: what runs inside of the worker. */
export function serveEngine(port: Port): void {
  const host = {
    readWorkbook: () => line.call("readWorkbook", null) as Promise<Workbook>,
    writeEdits: async (edits: readonly Edit[], headings: readonly RowSpan[] = []) => {
      await line.call("writeEdits", { edits, headings } satisfies EditsToWrite);
    },
  };
  const calls = engineCalls(host);
  const line: Line = openLine(port, { ...calls });
}
