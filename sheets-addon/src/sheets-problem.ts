import { isHostProblem, message, type HostProblem } from "@jalon/core";

/** What Google's refusals come to for the user, by the words that they are told from; all others are `sheets-failed`. */
const problems: readonly (readonly [RegExp, string])[] = [
  [/protected cell|protected range|protected sheet/i, "sheets-protected"],
  [/data validation/i, "sheets-validation"],
  [/permission|authori[sz]/i, "sheets-permission"],
  [/above the limit of|too large|maximum of 50000/i, "sheets-too-big"],
  [/^Service |timed out|lock timeout|too many (times|simultaneous)|try again/i, "sheets-busy"],
];

function isGoogles(error: unknown): error is Error {
  return typeof error === "object" && error !== null && (error as Partial<Error>).name === "Exception";
}

/** The problem that a refusal of Google's is, in words with what to do; problems and bugs are handed back as they are. */
export function problemOf(error: unknown): unknown {
  if (isHostProblem(error) || !isGoogles(error)) return error;
  const said = error.message;
  const code = problems.find(([words]) => words.test(said))?.[1] ?? "sheets-failed";
  return sheetsProblem(code, { said });
}

/** A problem of ours with Google Sheets, by its code. */
export function sheetsProblem(code: string, values: Readonly<Record<string, string>> = {}): HostProblem {
  return { hostProblem: code, message: message(code, values) };
}
