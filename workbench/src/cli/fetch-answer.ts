import { answerCharacters, availabilityRequest } from "@jalon/core";
import { stop } from "@jalon/files";
import type { Io } from "./io.ts";

const seconds = 60;

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
  return stop(code[answer.problem], { address: url.host, source: url.host, seconds, why: answer.why });
}
