import { isHostProblem, type HostProblem } from "@jalon/core";
import { problemOf } from "../sheets-problem.ts";

/** The answer to the sidebar: what the work gives, or the problem that it met. A bug of ours is thrown. */
export function answered<T>(work: () => T): T | HostProblem {
  try {
    return work();
  } catch (error) {
    const problem = problemOf(error);
    if (isHostProblem(problem)) return problem;
    throw error;
  }
}
