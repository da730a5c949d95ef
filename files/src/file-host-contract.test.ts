import { hostContract, type HostUnderTest } from "@jalon/host-contract";
import type { Workbook } from "@jalon/core";
import { hiddenName } from "./defined-names.ts";
import { fileHost } from "./file-host.ts";
import { libraryOfWorkbook } from "./library-of-workbook.ts";
import { loadFile } from "./load-file.ts";

/** A workbook as a file of its own: what the contract's fixtures are read back from. */
async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  const library = libraryOfWorkbook(workbook);
  const names = workbook.names.map(({ name, sheet, position }) => hiddenName(name, sheet, position));
  return fileHost({ workbook, library: () => library, dateSystem: "1900", parts: null, names }).saveXlsx();
}

hostContract("the host on an .xlsx file", async (workbook): Promise<HostUnderTest> => {
  const { host } = await loadFile("fixture.xlsx", await fileOf(workbook));
  let calls = 0;
  const counted = <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1;
    return work();
  };
  return {
    host: {
      readWorkbook: () => counted(host.readWorkbook),
      writeEdits: (edits) => counted(() => host.writeEdits(edits)),
    },
    reread: async () => (await loadFile("again.xlsx", await host.saveXlsx())).workbook,
    calls: () => calls,
  };
});
