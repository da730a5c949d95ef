import type { Problem } from "./pane-state.ts";

type Attempt = () => Promise<unknown>;

const attempts = new WeakMap<Problem, Attempt>();

/** Remembers how to try again what a problem came of. */
export function rememberAttempt(problem: Problem, attempt: Attempt): void {
  attempts.set(problem, attempt);
}

/** How to try again what a problem came of; null where reading the workbook again is what may help. */
export function attemptOf(problem: Problem): Attempt | null {
  return attempts.get(problem) ?? null;
}
