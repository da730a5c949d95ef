import { answerCharacters, availabilityRequest, type Bilingual } from "@jalon/core";
import { stop } from "@jalon/files";
import type { Io } from "./io.ts";
import type { NetworkReason } from "./post-text.ts";

const seconds = 60;

const reasons: Readonly<Record<NetworkReason, Bilingual>> = {
  refused: { fr: "la connexion est refusée", en: "the connection is refused" },
  "unknown-host": { fr: "ce nom est introuvable sur le réseau", en: "this name is not found on the network" },
  cut: { fr: "la connexion a été coupée", en: "the connection was cut" },
  certificate: { fr: "son certificat n’est pas reconnu", en: "its certificate is not trusted" },
  "bad-port": { fr: "ce port n’est pas permis", en: "this port is not allowed" },
  redirects: { fr: "elle renvoie sans fin ailleurs", en: "it redirects without end" },
  other: { fr: "le réseau ne répond pas", en: "the network does not answer" },
};

/** True for an argument that is an address. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function addressOf(argument: string): URL {
  let url: URL;
  try {
    url = new URL(argument);
  } catch {
    return stop("cli-bad-address", { address: argument });
  }
  if (url.username !== "" || url.password !== "" || url.searchParams.has("token"))
    stop("cli-token-in-address");
  if (url.protocol !== "https:" && !onThisMachine.test(url.hostname))
    stop("cli-not-https", { address: url.host });
  return url;
}

/**
 * Asks the web app of a shared sheet for what was filled. The token comes from the environment, never from an argument, and goes
 * in the body: Apps Script sees no headers. Stops with a coded problem when there is no answer in a minute, or too large a one.
 */
export async function fetchAnswer(io: Io, argument: string): Promise<string> {
  const url = addressOf(argument);
  const token = io.token();
  if (token === null) return stop("cli-no-token", { address: url.host });
  const answer = await io.post(url.href, availabilityRequest(token), {
    seconds,
    mostBytes: answerCharacters,
  });
  if ("text" in answer) return answer.text;
  const code = {
    timeout: "cli-feed-timeout",
    "too-large": "answer-too-large",
    status: "cli-feed-status",
    network: "cli-feed-network",
  } as const;
  const why = answer.problem === "network" ? { words: reasons[answer.why] } : answer.why;
  return stop(code[answer.problem], { address: url.host, source: url.host, seconds, why });
}
