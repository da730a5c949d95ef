import { answerText, availabilityAnswer, campaignVersion, isHostProblem } from "@jalon/core";
import { problemOf } from "../src/sheets-problem.ts";
import { campaignBook } from "./campaign-book.ts";
import { failures } from "./failures.ts";
import { keptTrust } from "./kept-trust.ts";
import { ownWorkbook } from "./own-campaign.ts";
import { isToken, knownPart } from "./tokens.ts";

/** The version of what is asked and answered. */
const version = campaignVersion;
const longestBody = 2000;
const longestToken = 200;
const mostWait = 10_000;
const fields: ReadonlySet<string> = new Set(["jalonAvailability", "what", "token"]);

/** Why nothing is answered: the codes that core's reader of answers knows. */
type Refusal =
  | "request-not-understood"
  | "token-refused"
  | "too-many-failures"
  | "busy"
  | "quota-reached"
  | "campaign-not-one"
  | "campaign-changed"
  | "failed";

type Request = { readonly token: string } | { readonly refused: Refusal };

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

/** What is asked; anything more than a pull with a token, such as a file or a range, is not understood. */
function requestIn(body: string): Request {
  const refused = { refused: "request-not-understood" } as const;
  if (body.length > longestBody) return refused;
  const said = parsed(body);
  if (typeof said !== "object" || said === null || Array.isArray(said)) return refused;
  const { jalonAvailability, what, token } = said as Readonly<Record<string, unknown>>;
  const isKnown = Object.keys(said).every((key) => fields.has(key)) && what === "pull";
  if (!isKnown || jalonAvailability !== version) return refused;
  return typeof token === "string" && token.length <= longestToken ? { token } : refused;
}

/** Why a token opens nothing; null when it does. */
function refusalOf(token: string): Refusal | null {
  const part = knownPart(token);
  if (failures.areTooMany(part)) return "too-many-failures";
  if (isToken(token)) return null;
  failures.add(part);
  return "token-refused";
}

function answerNow(): string {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(mostWait)) return refusal("busy");
  try {
    const book = campaignBook();
    if (!book) return refusal("campaign-not-one");
    const workbook = ownWorkbook(keptTrust.bookOf(book));
    return workbook ? availabilityAnswer(workbook) : refusal("campaign-changed");
  } finally {
    lock.releaseLock();
  }
}

function refusal(error: Refusal): string {
  return answerText({ jalonAvailability: version, error });
}

function answerTo(body: string): string {
  const request = requestIn(body);
  if ("refused" in request) return refusal(request.refused);
  const refused = refusalOf(request.token);
  return refused === null ? answerNow() : refusal(refused);
}

const quota = /too many times|quota/i;

/** What went wrong with Google, or with us, in one word: never more, as anybody may ask. */
function refusalFor(error: unknown): Refusal {
  if (quota.test(String((error as Partial<Error> | null)?.message))) return "quota-reached";
  const problem = problemOf(error);
  return isHostProblem(problem) && problem.hostProblem === "sheets-busy" ? "busy" : "failed";
}

/**
 * Answers who asks for what was declared, and has a token: always the campaign of this script, read and never written, always as
 * JSON, also when something goes wrong.
 */
export function doPost(event: GoogleAppsScript.Events.DoPost): GoogleAppsScript.Content.TextOutput {
  let answer: string;
  try {
    answer = answerTo(String(event.postData.contents));
  } catch (error) {
    answer = refusal(refusalFor(error));
  }
  return ContentService.createTextOutput(answer).setMimeType(ContentService.MimeType.JSON);
}
