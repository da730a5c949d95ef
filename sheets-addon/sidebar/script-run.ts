import type { HostProblem } from "@jalon/core";
import type { ServerCalls } from "../src/server/server-calls.ts";

/** The script's functions as the sidebar sees them: called by name, answered later, rejecting with a HostProblem. */
export type Server = {
  readonly [Name in keyof ServerCalls]: (
    ...given: Parameters<ServerCalls[Name]>
  ) => Promise<Exclude<Awaited<ReturnType<ServerCalls[Name]>>, HostProblem>>;
};

/** What `google.script.run` is: handlers first, then one call of a function of the script. */
export type ScriptRun = {
  withSuccessHandler(heard: (answer: unknown) => void): ScriptRun;
  withFailureHandler(heard: (failure: unknown) => void): ScriptRun;
} & { readonly [Name in keyof ServerCalls]: (...given: Parameters<ServerCalls[Name]>) => void };
