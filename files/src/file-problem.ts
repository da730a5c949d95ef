import { message, type HostProblem, type MessageValue } from "@jalon/core";

/** The one way in which the file host fails: a code, and words (see files-words) with what to do. */
export function fileProblem(code: string, values: Readonly<Record<string, MessageValue>> = {}): HostProblem {
  return { hostProblem: code, message: message(code, values) };
}

/** Stops with a file problem. */
export function stop(code: string, values: Readonly<Record<string, MessageValue>> = {}): never {
  // A HostProblem is plain JSON by contract, so that workers and sidebars can pass it on: it cannot be an Error.
  // oxlint-disable-next-line typescript/only-throw-error no-throw-literal
  throw fileProblem(code, values);
}
