import { isHostProblem, message, type HostProblem } from "@jalon/core";

/** What Excel's codes come to for the user; all others are `excel-failed`. */
const problems: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "excel-cell-edited",
  AccessDenied: "excel-protected",
  ItemNotFound: "excel-moved-on",
  InvalidReference: "excel-moved-on",
  InvalidBinding: "excel-moved-on",
  RequestPayloadSizeLimitExceeded: "excel-too-big",
  ResponsePayloadSizeLimitExceeded: "excel-too-big",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
  NotImplemented: "excel-too-old",
  UnsupportedOperation: "excel-too-old",
  ActivityLimitReached: "excel-busy",
  RequestAborted: "excel-busy",
  ServiceNotAvailable: "excel-busy",
  Timeout: "excel-busy",
  HostRestartNeeded: "excel-busy",
};

/** The code of an error of Excel's; null for anything else, which is a bug of ours. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { code, debugInfo } = error as { readonly code?: unknown; readonly debugInfo?: unknown };
  return typeof code === "string" && debugInfo !== undefined ? code : null;
}

/** The problem that an error of Excel's is, in words with what to do; problems and bugs are handed back as they are. */
export function problemOf(error: unknown): unknown {
  const code = codeOf(error);
  if (isHostProblem(error) || code === null) return error;
  const problem = problems[code] ?? "excel-failed";
  return { hostProblem: problem, message: message(problem, { code }) } satisfies HostProblem;
}

/** A sheet of the user's that is protected: nothing was written. */
export function protectedSheet(sheet: string): HostProblem {
  return { hostProblem: "excel-sheet-protected", message: message("excel-sheet-protected", { sheet }) };
}

/** A single row is more than Excel can pass on. */
export const tooBig: HostProblem = { hostProblem: "excel-too-big", message: message("excel-too-big") };
