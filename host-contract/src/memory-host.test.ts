import { memoryHost } from "@jalon/core";
import type { HostUnderTest } from "./contract-case.ts";
import { hostContract } from "./host-contract.ts";

hostContract("the host in memory", async (workbook): Promise<HostUnderTest> => {
  const memory = memoryHost(workbook);
  let calls = 0;
  const counted = <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1;
    return work();
  };
  return {
    host: {
      readWorkbook: () => counted(memory.readWorkbook),
      writeEdits: (edits) => counted(() => memory.writeEdits(edits)),
    },
    reread: async () => memory.workbook(),
    calls: () => calls,
  };
});
