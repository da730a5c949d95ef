import type { ServerCalls } from "../../src/server/server-calls.ts";
import type { ScriptRun } from "../../sidebar/script-run.ts";

/** What goes wrong on the way of a call: it never arrives, or its answer does not, or Google says something else. */
export type LineFault = "call-lost" | "answer-lost" | "answer-empty" | { readonly said: string } | null;

/** One call of the sidebar, as it went over the line. */
export interface SentCall {
  readonly name: keyof ServerCalls;
  readonly given: readonly unknown[];
  /** Bytes of JSON there and back. */
  readonly sent: number;
  readonly answered: number;
}

/** `google.script.run` of our own to a script in this process; it carries plain JSON and throws on anything else. */
export interface LineTo {
  readonly run: ScriptRun;
  /** One call, whose promise is rejected where Google would call the failure handler. */
  readonly send: (name: keyof ServerCalls, given: readonly unknown[]) => Promise<unknown>;
  readonly sent: readonly SentCall[];
  /** Asked before each call; `at` counts all calls from 0. */
  fault: (name: keyof ServerCalls, at: number) => LineFault;
}

/** What arrives of a value, as Google carries it. */
export function carried(value: unknown): unknown {
  refuseStrange(value);
  return JSON.parse(JSON.stringify(value));
}

function refuseStrange(value: unknown): void {
  if (value === null || ["string", "boolean"].includes(typeof value)) return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;
  if (!isPlain) throw new Error(`google.script.run does not carry ${typeof value}`);
  Object.values(value as object).forEach(refuseStrange);
}

const networkError = "NetworkError: Connection failure due to HTTP 0";

async function answerOf(call: (...given: never[]) => unknown, given: readonly unknown[], fault: LineFault) {
  if (fault === "call-lost") throw new Error(networkError);
  if (typeof fault === "object" && fault !== null) throw new Error(fault.said);
  const answer = carried(await call(...(given as never[])));
  if (fault === "answer-lost") throw new Error(networkError);
  return fault === "answer-empty" ? undefined : answer;
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null));

/** Opens a line to a script. */
export function lineTo(calls: ServerCalls): LineTo {
  const sent: SentCall[] = [];
  const line: Omit<LineTo, "run"> = {
    sent,
    fault: () => null,
    async send(name, given) {
      const arriving = carried(given) as readonly unknown[];
      const fault = line.fault(name, sent.length);
      const entry = { name, given: arriving, sent: bytesOf(arriving), answered: 0 };
      sent.push(entry);
      const answer = await answerOf(calls[name], arriving, fault);
      entry.answered = bytesOf(answer);
      return answer;
    },
  };
  const names = Object.keys(calls) as (keyof ServerCalls)[];
  const runner = (heard: (answer: unknown) => void, failed: (failure: unknown) => void): ScriptRun => {
    const functions = names.map((name) => [
      name,
      (...given: readonly unknown[]) => void line.send(name, given).then(heard, failed),
    ]);
    return {
      withSuccessHandler: (next) => runner(next, failed),
      withFailureHandler: (next) => runner(heard, next),
      ...(Object.fromEntries(functions) as Omit<ScriptRun, "withSuccessHandler" | "withFailureHandler">),
    };
  };
  const nobody = () => {};
  return Object.assign(line, { run: runner(nobody, nobody) });
}
