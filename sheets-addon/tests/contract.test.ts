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
