import { hostContract } from "@jalon/host-contract";
import { workbookOf } from "./apps-script/core-book.ts";
import { openRealScript } from "./real-script.ts";
import { openSheets } from "./script-host.ts";
import { serverHost } from "./server-host.ts";

hostContract(
  "Google Sheets",
  async (workbook) => {
    const { world, host } = openSheets(workbook);
    return { host, reread: async () => workbookOf(world), calls: () => world.counts.calls };
  },
  60_000,
);

hostContract(
  "Google Sheets through the functions that the sidebar calls",
  async (workbook) => {
    const script = openRealScript(workbook);
    const { world } = script;
    return {
      host: serverHost(script),
      reread: async () => workbookOf(world),
      calls: () => world.counts.calls,
    };
  },
  120_000,
);

/** A writing takes as many executions as its bytes need: what the contract counts is how often one is begun. */
hostContract(
  "Google Sheets through the functions that the sidebar calls, a few edits at a time,",
  async (workbook) => {
    const script = openRealScript(workbook);
    const host = serverHost(script, 2_500);
    let begun = 0;
    return {
      host: {
        readWorkbook: () => {
          begun += 1;
          return host.readWorkbook();
        },
        writeEdits: (edits, headings) => {
          begun += 1;
          return host.writeEdits(edits, headings);
        },
      },
      reread: async () => workbookOf(script.world),
      calls: () => begun,
    };
  },
  120_000,
);
