import { served } from "../../sidebar/server-of.ts";
import type { ServerCalls } from "../../src/server/server-calls.ts";
import type { AppsScript } from "../apps-script/apps-script.ts";

/** What the sidebar may ask, answered by a script in our Apps Script: each call an execution of its own. */
export function callsOf(script: AppsScript): ServerCalls {
  const calls = Object.keys(served).map((name) => {
    const call = (...given: readonly unknown[]) => script.run(name, given);
    return [name, call] as const;
  });
  return Object.fromEntries(calls) as unknown as ServerCalls;
}
