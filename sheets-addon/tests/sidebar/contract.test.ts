import { describe } from "vitest";
import { hostContract, type MakeHost } from "@jalon/host-contract";
import { serverOf } from "../../sidebar/server-of.ts";
import { sheetsHost } from "../../sidebar/sheets-host.ts";
import { lineTo, type SentCall } from "./line-to.ts";
import { memoryServer } from "./memory-server.ts";

const never = () => () => {};

/** A reading or a writing takes as many calls as its bytes need: what the contract counts is how often one is begun. */
const begun = (sent: readonly SentCall[]): number =>
  sent.filter(
    ({ name }, at) =>
      name === "openWorkbook" || (name === "writeEdits" && sent[at - 1]?.name !== "writeEdits"),
  ).length;

/** The sidebar's host over a line to a script in memory that answers in pieces of at most so many bytes. */
const makeWith =
  (mostBytes: number): MakeHost =>
  async (workbook) => {
    const server = memoryServer(workbook, mostBytes);
    const line = lineTo(server.calls);
    return {
      host: sheetsHost(serverOf(line.run), { rescan: never, mostBytes }),
      reread: async () => server.workbook(),
      calls: () => begun(line.sent),
    };
  };

describe.each([{ mostBytes: 1_000_000 }, { mostBytes: 20_000 }])("in pieces of $mostBytes bytes", (size) => {
  hostContract(`the sidebar in pieces of ${size.mostBytes} bytes`, makeWith(size.mostBytes));
});
