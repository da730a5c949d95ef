import { hostContract } from "@jalon/host-contract";
import { workbookOf } from "./apps-script/core-book.ts";
import { openSheets } from "./script-host.ts";

hostContract(
  "Google Sheets",
  async (workbook) => {
    const { world, host } = openSheets(workbook);
    return { host, reread: async () => workbookOf(world), calls: () => world.counts.calls };
  },
  60_000,
);
