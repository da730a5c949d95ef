import type { Host, Progress } from "@jalon/core";
import { impossible } from "@jalon/core";
import { cancelled, type Engine, type EngineCalls } from "./engine.ts";
import { engineCalls } from "./engine-calls.ts";

type Call = (request: never, progress: Progress) => Promise<unknown>;

/** Lets the page draw and hear clicks. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The engine's calls until they are cancelled: then what goes on stops at its next step. */
function callsOn(host: Host): { readonly calls: EngineCalls; readonly stop: () => void } {
  let isStopped = false;
  const giveWay = async (): Promise<void> => {
    await pause();
    if (isStopped) throw cancelled;
  };
  return { calls: engineCalls(host, giveWay), stop: () => (isStopped = true) };
}

/**
 * The engine on the page itself: for tests, and for hosts that have no workers. A reading gives way to the page between its steps.
 * A call that is cancelled is rejected at once; what it still does of its step is forgotten.
 */
export function directEngine(): Engine {
  let host: Host | null = null;
  const attached: Host = {
    readWorkbook: () => (host ?? impossible("no host attached")).readWorkbook(),
    writeEdits: (edits, headings) => (host ?? impossible("no host attached")).writeEdits(edits, headings),
  };
  let running = callsOn(attached);
  const stops = new Set<(reason: unknown) => void>();
  const stoppable =
    (name: keyof EngineCalls): Call =>
    (request, progress) =>
      new Promise((resolve, reject) => {
        stops.add(reject);
        const call: Call = running.calls[name];
        call(request, progress)
          .then(resolve, reject)
          .finally(() => stops.delete(reject));
      });
  const names = Object.keys(running.calls) as (keyof EngineCalls)[];
  return {
    ...(Object.fromEntries(names.map((name) => [name, stoppable(name)])) as unknown as EngineCalls),
    attach(given) {
      host = given;
    },
    cancel() {
      running.stop();
      running = callsOn(attached);
      for (const stop of stops) stop(cancelled);
      stops.clear();
    },
    close() {},
  };
}
