import { applyEdits, memoryHost, type Edit, type Workbook } from "@jalon/core";
import {
  afterWriting,
  broken,
  extra,
  faithfulHost,
  withCells,
  without,
  withValues,
  writesFormulas,
  type BrokenHost,
} from "./breaches.ts";
import type { MakeHost } from "./contract-case.ts";

const stopped =
  "stopped at any edit, the receipt and the journal say what was done, and the next run finishes it";
const undone =
  "undo gives back the same workbook but for the journal, and undoing that what the plan had made";

/** One host for each promise, each breaking it. */
export const brokenHosts: readonly BrokenHost[] = [
  broken("reads no names", "reads what the workbook holds", {
    read: (workbook) => ({ ...workbook, names: [] }),
  }),
  broken(
    "says that it wrote and does not",
    "writes the cells of a plan and reads them back, and nothing else changes",
    {
      edits: () => [],
    },
  ),
  broken(
    "overwrites a column of the user's",
    "writes the cells of a plan and reads them back, and nothing else changes",
    extra({ kind: "write", sheet: "Projets", row: 3, column: 3, content: { value: "perdu" } }),
  ),
  broken(
    "loses the formulas of other sheets",
    "writes the cells of a plan and reads them back, and nothing else changes",
    extra({ kind: "write", sheet: "Calculs", row: 2, column: 1, content: { value: 0.4 } }),
  ),
  broken("takes text for formulas", "text stays text, whatever it looks like", writesFormulas),
  broken(
    "takes text for numbers",
    "text stays text, whatever it looks like",
    withValues((value) =>
      typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
        ? Number(value)
        : value,
    ),
  ),
  broken(
    "writes days as numbers",
    "numbers, days and yes or no keep their kind and value",
    withValues((value) => (typeof value === "object" && value && "date" in value ? 46000 : value)),
  ),
  broken(
    "rounds numbers",
    "numbers, days and yes or no keep their kind and value",
    withValues((value) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value)),
  ),
  broken(
    "writes formulas as text",
    "a formula is written as a formula, and a value over it leaves no formula",
    withCells((content) => ("formula" in content ? { value: content.formula } : content)),
  ),
  broken(
    "reads what it remembers, not what is there",
    "a cell that somebody changed meanwhile is skipped and reported",
    {
      read: remembering(),
    },
  ),
  broken("writes one row too low", "columns that were moved and rows that were sorted are followed", {
    edits: (edits) => edits.map((edit) => (edit.kind === "write" ? { ...edit, row: edit.row + 1 } : edit)),
  }),
  broken("gives rows of the same id other ids when it reads", "rows that share an id are not written", {
    read: (workbook) => withIdsTold(workbook),
  }),
  broken(
    "forgets what the journal's names are",
    "ids that were sorted apart from their names are not written",
    {
      read: (workbook) => ({
        ...workbook,
        names: workbook.names.filter(({ name }) => !name.startsWith("jalon.journal")),
      }),
    },
  ),
  broken(
    "does not resize native tables",
    "a new row goes directly below the last one and the native table grows",
    without("resize-table"),
  ),
  broken(
    "reads empty cells for numbers at the bottom",
    "a row of totals below the table is not overwritten",
    { read: (workbook) => withoutLastRow(workbook) },
  ),
  broken(
    "puts new columns over the user's",
    "a new column goes right of the table, widens the native table and spares what stands beside it",
    {
      edits: (edits) =>
        edits.map((edit) =>
          "column" in edit && edit.kind === "write" && edit.column >= 8
            ? { ...edit, column: 10, row: 3 }
            : edit,
        ),
    },
  ),
  broken(
    "sets no names",
    "a new sheet comes with its rows and governed names, and goes again whole",
    without("set-name"),
  ),
  broken(
    "does not take sheets away",
    "a new sheet comes with its rows and governed names, and goes again whole",
    without("remove-sheet"),
  ),
  broken(
    "writes into the cells that it dresses",
    "dressing a column changes no cell",
    afterWriting((edits) =>
      edits.flatMap((edit): readonly Edit[] =>
        edit.kind === "dress" && edit.sheet === "Projets"
          ? [
              {
                kind: "write",
                sheet: "Projets",
                row: edit.firstRow,
                column: edit.column ?? 0,
                content: { value: "0" },
              },
            ]
          : [],
      ),
    ),
  ),
  broken("never takes names away", undone, {
    edits: (edits) => edits.filter((edit) => edit.kind !== "set-name" || edit.at !== null),
  }),
  broken("writes over what the user changed", "what the user changed since is not undone, and reported", {
    edits: (edits) =>
      edits.flatMap((edit): readonly Edit[] =>
        edit.kind === "write" && edit.content && "value" in edit.content && edit.content.value === 42
          ? []
          : [edit],
      ),
  }),
  broken(
    "calls once a cell",
    "a plan takes one reading and one writing, and as many calls for many changes as for few",
    {
      calls: (edits) =>
        edits.reduce((sum, edit) => sum + (edit.kind === "write-block" ? edit.rows.length : 1), 0),
    },
  ),
  broken("makes the edits in another order", stopped, {
    edits: (edits) =>
      [...edits].sort((a, b) => Number(a.kind === "write-block") - Number(b.kind === "write-block")),
  }),
  broken(
    "takes no sheet away after an interruption",
    "stopped at any edit, the next run takes back what was done",
    without("remove-sheet"),
  ),
  broken("does not write blanks", "an undo that stopped at any edit is finished by the next run", {
    edits: (edits) =>
      edits.filter(
        (edit) => edit.kind !== "write" || !("value" in edit.content) || edit.content.value !== null,
      ),
  }),
  {
    breaks: "changes the workbook by itself",
    noticedBy: "a workbook that cannot be read is not written to",
    makeHost: changingByItself(),
  },
  {
    breaks: "fails without a problem in words",
    noticedBy: "when nothing can be read after a failure, the receipt says that it does not know",
    makeHost: async (workbook) => {
      const under = await faithfulHost(workbook);
      const writeEdits = async () => Promise.reject(new Error("ECONNRESET"));
      return { ...under, host: { ...under.host, writeEdits } };
    },
  },
  {
    breaks: "writes the whole workbook back as it was read",
    noticedBy: "what somebody else enters elsewhere between reading and writing is kept",
    makeHost: async (workbook) => {
      const memory = memoryHost(workbook);
      const writeEdits = async (edits: readonly Edit[]) => memory.replace(applyEdits(workbook, edits));
      return { host: { ...memory, writeEdits }, reread: async () => memory.workbook(), calls: () => 0 };
    },
  },
];

function changingByItself(): MakeHost {
  let opened = 0;
  return (workbook) => {
    opened += 1;
    return faithfulHost({ ...workbook, source: `opening ${opened}` });
  };
}

function remembering(): (workbook: Workbook) => Workbook {
  let first: Workbook | null = null;
  return (workbook) => (first ??= workbook);
}

function withIdsTold(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      index === 4 ? row.map((cell, column) => (column === 1 ? "P-0xx" : cell)) : row,
    ),
  }));
  return { ...workbook, sheets };
}

function withoutLastRow(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Projets" ? { ...sheet, rows: sheet.rows.slice(0, 7) } : sheet,
  );
  return { ...workbook, sheets };
}
