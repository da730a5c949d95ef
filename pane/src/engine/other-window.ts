import { impossible, type InteractiveHost, type Position } from "@jalon/core";
import type { Engine } from "./engine.ts";
import { engineOver } from "./engine-over.ts";
import { openLine, type Port } from "./line.ts";

/** Where a cell is that is to be shown. */
export interface ShownCell {
  readonly sheet: string;
  readonly position: Position;
}

/** The engine and the host of a pane in another window, for one more view on the same workbook: that pane lends them. */
export function otherWindow(port: Port): { readonly engine: Engine; readonly host: InteractiveHost } {
  const line = openLine(port, {});
  return {
    engine: {
      ...engineOver(line.call),
      attach() {},
      // What runs there is that pane's to stop; here its answer is no longer waited for.
      cancel() {},
      close() {},
    },
    host: {
      readWorkbook: () => impossible("the workbook stays with the pane that lends its engine"),
      writeEdits: () => impossible("the workbook stays with the pane that lends its engine"),
      goTo: async (sheet, position) => {
        await line.call("goTo", { sheet, position } satisfies ShownCell);
      },
      watch: () => () => {},
    },
  };
}
