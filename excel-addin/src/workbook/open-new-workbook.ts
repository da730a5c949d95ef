import { message, type HostProblem } from "@jalon/core";
import { codeOf, problemOf } from "../excel-problem.ts";

function notOpened(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null || code === "InvalidOperationInCellEditMode") return problemOf(error);
  const said = message("excel-not-opened", { code });
  return { hostProblem: "excel-not-opened", message: said } satisfies HostProblem;
}

/**
 * Opens the .xlsx that these base64 letters are as a new workbook, in a window of its own and saved nowhere yet; the workbook that is
 * open stays as it is. Rejects with a HostProblem where this Excel refuses. A browser that blocks the window tells nobody.
 */
export async function openNewWorkbook(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw notOpened(error);
  }
}
