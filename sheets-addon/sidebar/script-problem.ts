import { isHostProblem, message, type HostProblem } from "@jalon/core";

/** Google says these in the account's language: in French and English here; in any other they are `sheets-failed`, with Google's own words. */
const known: readonly { readonly problem: string; readonly said: RegExp }[] = [
  { problem: "sheets-unreachable", said: /NetworkError|connection failure|échec de la connexion|HTTP 0\b/i },
  { problem: "sheets-not-authorised", said: /PERMISSION_DENIED|authoriz|autoris|permission/i },
  { problem: "sheets-too-slow", said: /maximum execution time|temps d.exécution maximal|timed? ?out/i },
  { problem: "sheets-quota", said: /too many times|quota|limit exceeded|trop de fois/i },
];

const longest = 200;

/** What Google said, wherever the error came from: errors of another page are no `Error` of this one. */
function saidBy(failure: unknown): string {
  const isObject = typeof failure === "object" && failure !== null && "message" in failure;
  return String(isObject ? failure.message : failure);
}

/** A failed call as the one problem to say; a bug of ours is handed back as an error. */
export function scriptProblem(failure: unknown): HostProblem | Error {
  if (isHostProblem(failure)) return failure;
  const said = saidBy(failure);
  if (said.includes("Jalon bug:")) return new Error(said);
  const code = known.find((kind) => kind.said.test(said))?.problem ?? "sheets-failed";
  return {
    hostProblem: code,
    message: message(code, code === "sheets-failed" ? { said: said.slice(0, longest) } : undefined),
  };
}
