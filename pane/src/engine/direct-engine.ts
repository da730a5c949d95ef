import type { Host } from "@jalon/core";
import { impossible } from "@jalon/core";
import type { Engine } from "./engine.ts";
import { engineCalls } from "./engine-calls.ts";

/** The engine on the page itself: for tests, and for hosts that have no workers. It cannot be cancelled. */
export function directEngine(): Engine {
  let host: Host | null = null;
  const attached: Host = {
    readWorkbook: () => (host ?? impossible("no host attached")).readWorkbook(),
    writeEdits: (edits) => (host ?? impossible("no host attached")).writeEdits(edits),
  };
  return {
    ...engineCalls(attached),
    attach(given) {
      host = given;
    },
    cancel() {},
    close() {},
  };
}
