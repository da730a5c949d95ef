import type { InteractiveHost } from "./host.ts";
import { applyEdits } from "./memory.ts";
import type { Workbook } from "./workbook.ts";

/** A host that keeps its workbook in memory: for the page, for files once they are read, and for tests. */
export interface MemoryHost extends InteractiveHost {
  /** The workbook as it is now. */
  workbook(): Workbook;
  /** Puts another state in its place, as when the user types in the grid, and tells those who watch. */
  replace(workbook: Workbook): void;
}

/** A host on a workbook in memory; `show` is called when Jalon asks to show a cell. */
export function memoryHost(
  workbook: Workbook,
  show: (sheet: string, position: { readonly row: number; readonly column: number }) => void = () => {},
): MemoryHost {
  let now = workbook;
  const watchers = new Set<() => void>();
  return {
    workbook: () => now,
    replace: (next) => {
      now = next;
      for (const changed of watchers) changed();
    },
    readWorkbook: async () => now,
    writeEdits: async (edits) => {
      now = applyEdits(now, edits);
    },
    goTo: async (sheet, position) => show(sheet, position),
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
