import { isHostProblem, type Edit } from "@jalon/core";
import { sheetsHost } from "../src/workbook.ts";

const told = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    return { value: await work() };
  } catch (problem) {
    if (isHostProblem(problem)) return { problem };
    throw problem;
  }
};

/** Reads the workbook in an execution of its own. */
export const readWorkbook = (): Promise<unknown> => told(() => sheetsHost("fr").readWorkbook());

/** Writes edits in an execution of its own, which remembers nothing of an earlier one. */
export const writeEdits = (edits: readonly Edit[]): Promise<unknown> =>
  told(() => sheetsHost("fr").writeEdits(edits));
