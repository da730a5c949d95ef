import {
  memoryHost,
  type Cell,
  type CellContent,
  type Edit,
  type MemoryHost,
  type Workbook,
} from "@jalon/core";
import type { HostUnderTest, MakeHost } from "./contract-case.ts";

/** A host that breaks one promise, and the case that must notice. */
export interface BrokenHost {
  readonly breaks: string;
  readonly noticedBy: string;
  readonly makeHost: MakeHost;
}

/** How a broken host departs from the one in memory. */
interface Breach {
  readonly edits?: (edits: readonly Edit[], memory: MemoryHost) => readonly Edit[];
  readonly read?: (workbook: Workbook) => Workbook;
  readonly calls?: (edits: readonly Edit[]) => number;
}

/** A host in memory that departs from the faithful one in one way. */
export function broken(breaks: string, noticedBy: string, breach: Breach): BrokenHost {
  return { breaks, noticedBy, makeHost: async (workbook) => breached(workbook, breach) };
}

function breached(
  workbook: Workbook,
  { edits: twist = (edits) => edits, read = (same) => same, calls: cost = () => 1 }: Breach,
): HostUnderTest {
  const memory = memoryHost(workbook);
  let calls = 0;
  return {
    host: {
      readWorkbook: async () => {
        calls += 1;
        return read(await memory.readWorkbook());
      },
      writeEdits: async (edits) => {
        calls += cost(edits);
        await memory.writeEdits(twist(edits, memory));
      },
    },
    reread: async () => memory.workbook(),
    calls: () => calls,
  };
}

/** Edits with every cell that they write changed. */
export function withCells(change: (content: CellContent) => CellContent): Breach {
  const block = (
    cells: readonly Cell[],
    edit: { sheet: string; row: number; column: number },
  ): readonly Edit[] =>
    cells.map((value, right) => ({
      kind: "write",
      sheet: edit.sheet,
      row: edit.row,
      column: edit.column + right,
      content: change({ value }),
    }));
  return {
    edits: (edits) =>
      edits.flatMap((edit): readonly Edit[] => {
        if (edit.kind === "write") return [{ ...edit, content: change(edit.content) }];
        if (edit.kind !== "write-block") return [edit];
        return edit.rows.flatMap((cells, down) => block(cells, { ...edit, row: edit.row + down }));
      }),
  };
}

/** Edits with every value that they write changed. */
export const withValues = (change: (value: Cell) => Cell) =>
  withCells((content) => ("value" in content ? { value: change(content.value) } : content));

/** Edits but those of a kind. */
export const without = (kind: Edit["kind"]): Breach => ({
  edits: (edits) => edits.filter((edit) => edit.kind !== kind),
});

/** More edits after those that were asked for. */
export function afterWriting(touch: (edits: readonly Edit[]) => readonly Edit[]): Breach {
  return { edits: (edits) => [...edits, ...touch(edits)] };
}

/** One more edit, whatever was asked for. */
export const extra = (edit: Edit) => afterWriting(() => [edit]);
/** Text that begins like a formula, written as one. */
export const writesFormulas: Breach = withCells((content) => {
  const text = "value" in content && typeof content.value === "string" ? content.value : "";
  return text.startsWith("=") ? { formula: text } : content;
});

/** The same host with no breach: it passes every case. */
export const faithfulHost: MakeHost = async (workbook) => breached(workbook, {});

/** No breach either: it only writes each cell of a block alone. */
export const cellByCellHost: MakeHost = async (workbook) =>
  breached(workbook, { ...withCells((content) => content) });
