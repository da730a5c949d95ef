import type { Host, Progress } from "@jalon/core";
import { impossible } from "@jalon/core";
import { cancelled, type Engine, type EngineCalls } from "./engine.ts";
import { engineCalls } from "./engine-calls.ts";

type Call = (request: never, progress: Progress) => Promise<unknown>;

/** The engine on the page itself: for tests, and for hosts that have no workers. A call that is cancelled is rejected at once; what it still does is forgotten. */
export function directEngine(): Engine {
  let host: Host | null = null;
  const attached: Host = {
    readWorkbook: () => (host ?? impossible("no host attached")).readWorkbook(),
    writeEdits: (edits, headings) => (host ?? impossible("no host attached")).writeEdits(edits, headings),
  };
  let calls = engineCalls(attached);
  const stops = new Set<(reason: unknown) => void>();
  const stoppable =
    (name: keyof EngineCalls): Call =>
    (request, progress) =>
      new Promise((resolve, reject) => {
        stops.add(reject);
        const call: Call = calls[name];
        call(request, progress)
          .then(resolve, reject)
          .finally(() => stops.delete(reject));
      });
  const names = Object.keys(calls) as (keyof EngineCalls)[];
  return {
    ...(Object.fromEntries(names.map((name) => [name, stoppable(name)])) as unknown as EngineCalls),
    attach(given) {
      host = given;
    },
    cancel() {
      calls = engineCalls(attached);
      for (const stop of stops) stop(cancelled);
      stops.clear();
    },
    close() {},
  };
}
