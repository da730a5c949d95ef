import { isHostProblem, type InteractiveHost } from "@jalon/core";
import { asked } from "./read-in-pieces.ts";
import type { Server } from "./script-run.ts";
import { openSession } from "./session.ts";

/** What the host of Google Sheets is told when it is made. */
export interface SheetsOptions {
  /** Calls back whenever it is time to ask whether somebody changed something; gives back how to stop. */
  readonly rescan: (look: () => Promise<void>) => () => void;
  /** Told when another window of the user's kept another mapping. */
  readonly onMapping?: () => void;
  /** Most bytes of JSON in one call; Google takes more, but slowly. */
  readonly mostBytes?: number;
}

const mostAtOnce = 900_000;

/** The spreadsheet behind the script, as a host: read in pieces at one revision, written only while what the edits count on is as it was read. */
export function sheetsHost(
  server: Server,
  { rescan, onMapping, mostBytes = mostAtOnce }: SheetsOptions,
): InteractiveHost {
  const session = openSession(server, mostBytes);
  let mapping = "";
  let looking = false;

  async function look(changed: () => void): Promise<void> {
    const at = session.stamp();
    if (session.isBusy() || looking || at === null) return;
    looking = true;
    const stamps = await server.readStamps().finally(() => (looking = false));
    const kept = mapping;
    mapping = stamps.mapping;
    if (kept !== mapping) onMapping?.();
    // What was read or written meanwhile has been seen.
    if (!session.isBusy() && session.stamp() === at && stamps.values !== at) changed();
  }

  return {
    readWorkbook: session.read,
    writeEdits: session.write,
    goTo: async (sheet, { row, column }) => {
      await asked(() => server.goTo({ sheet, row, column }));
    },
    watch: (changed) =>
      rescan(() =>
        // A hint only: what stands in the way of looking is said when the user next reads or writes.
        look(changed).catch((problem: unknown) => {
          if (!isHostProblem(problem)) throw problem;
        }),
      ),
  };
}
