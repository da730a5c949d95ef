import { isHostProblem, message, type HostProblem } from "@jalon/core";
import { scriptProblem } from "./script-problem.ts";
import type { ScriptRun, Server } from "./script-run.ts";

type Call = (...given: readonly unknown[]) => void;

/** The names of the script's functions that the sidebar calls. */
export const served: Readonly<Record<keyof Server, true>> = {
  openWorkbook: true,
  readPiece: true,
  writeEdits: true,
  readStamps: true,
  goTo: true,
  openDialog: true,
  signedInUser: true,
  rememberChoice: true,
  keepMapping: true,
  keptMapping: true,
  downloadAvailability: true,
};

/** Google hands over nothing at all where an answer could not be carried. */
const lost: HostProblem = {
  hostProblem: "sheets-answer-lost",
  message: message("sheets-answer-lost"),
};

function called(run: ScriptRun, name: string, given: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const answered = (answer: unknown) => {
      if (answer === undefined) reject(lost);
      else if (isHostProblem(answer)) reject(answer);
      else resolve(answer);
    };
    const runner = run
      .withSuccessHandler(answered)
      .withFailureHandler((failure) => reject(scriptProblem(failure)));
    const call = (runner as unknown as Readonly<Record<string, Call | undefined>>)[name];
    if (call) call(...given);
    else reject(new Error(`Jalon bug: the script has no ${name}`));
  });
}

/** The script behind `google.script.run`, as promises. */
export function serverOf(run: ScriptRun): Server {
  const calls = Object.keys(served).map((name) => {
    const call = (...given: readonly unknown[]) => called(run, name, given);
    return [name, call] as const;
  });
  return Object.fromEntries(calls) as unknown as Server;
}
