import { isDay } from "../../foundation/day.ts";
import type { Finding, Severity } from "../../foundation/finding.ts";
import { instantFrom } from "../../foundation/instant.ts";
import { message, type Message, type MessageValue } from "../../foundation/message.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { workingDays } from "../calendar/working-days.ts";
import { campaignLimits, campaignVersion } from "./campaign.ts";
import type { CellState, FilledBlock, FilledCampaign, FilledCell, FilledPerson } from "./filled-campaign.ts";
import { readCampaign } from "./read-campaign.ts";

/** The largest answer that is read, in characters. */
export const answerCharacters = 20_000_000;
const mostFindings = 5000;
const longestText = 300;

/**
 * What a filled campaign is as one text: what the feed answers, what the sidebar downloads, what the pane and the command line
 * read again. Plain JSON in ASCII: `{ jalonAvailability: 1, …}`; `{ error }` for a workbook that is no campaign.
 */
export function availabilityAnswer(workbook: Workbook): string {
  const read = readCampaign(workbook);
  if ("refused" in read) {
    const { code, message: said } = read.refused;
    const sheets = said.values?.["sheets"];
    return answerText({ jalonAvailability: campaignVersion, error: code, ...(sheets ? { sheets } : {}) });
  }
  const { findings, ...filled } = read.filled;
  return answerText({
    jalonAvailability: campaignVersion,
    ...filled,
    findings: findings.slice(0, mostFindings),
  });
}

/** Any JSON in ASCII letters, so that no way it takes can spoil it. */
export function answerText(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** What an answer says: a filled campaign, or why it says none. */
export type ParsedAnswer = { readonly filled: FilledCampaign } | { readonly refused: Message };

type Said = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Said {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, most) : [];
}

function text(value: unknown, longest = longestText): string {
  return typeof value === "string" ? value.slice(0, longest) : "";
}

function textOrNull(value: unknown): string | null {
  return text(value) || null;
}

function daysOrNull(value: unknown, most: number): number | null {
  return typeof value === "number" && value >= 0 && value <= most ? value : null;
}

const longestMonth = 31;
const noZone = "";

function dayOrNull(value: unknown): string | null {
  const said = text(value);
  return isDay(said) ? said : null;
}

const states: readonly CellState[] = ["entered", "copied", "offered", "notGiven", "refused"];
const withDays: ReadonlySet<CellState> = new Set<CellState>(["entered", "copied", "offered"]);

/** Who took an answer back, where a cell that declares nothing says so. */
function withdrawnFrom(value: unknown, state: CellState): Pick<FilledCell, "withdrawn"> {
  if (!isRecord(value) || (state !== "notGiven" && state !== "offered")) return {};
  return { withdrawn: { by: textOrNull(value["by"]), on: dayOrNull(value["on"]) } };
}

/** A cell; one that says what it cannot is refused, such as more days than the month has Mondays to Fridays. */
function cellFrom(value: unknown, month: string): FilledCell {
  const said = isRecord(value) && value["month"] === month ? value : {};
  const given = states.find((one) => one === said["state"]) ?? "notGiven";
  const days = withDays.has(given) ? daysOrNull(said["days"], workingDays(month, noZone)) : null;
  const state = withDays.has(given) && days === null ? "refused" : given;
  return {
    month,
    state,
    days,
    by: textOrNull(said["by"]),
    on: dayOrNull(said["on"]),
    was: daysOrNull(said["was"], longestMonth),
    ...withdrawnFrom(said["withdrawn"], state),
  };
}

function personFrom(value: unknown, months: readonly string[]): readonly FilledPerson[] {
  if (!isRecord(value) || text(value["id"]) === "") return [];
  const cells = list(value["cells"], months.length);
  return [
    {
      id: text(value["id"]),
      name: text(value["name"]),
      comment: text(value["comment"], campaignLimits.commentCharacters),
      cells: months.map((month, at) => cellFrom(cells[at], month)),
    },
  ];
}

function blockFrom(value: unknown, months: readonly string[]): readonly FilledBlock[] {
  if (!isRecord(value) || text(value["id"]) === "") return [];
  return [
    {
      id: text(value["id"]),
      manager: text(value["manager"]),
      language: value["language"] === "fr" ? "fr" : "en",
      people: list(value["people"], campaignLimits.people).flatMap((one) => personFrom(one, months)),
    },
  ];
}

function messageValue(value: unknown, deep = 0): MessageValue {
  if (typeof value === "string") return value.slice(0, longestText);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value) && deep === 0) return list(value, 20).map((one) => messageValue(one, 1));
  if (!isRecord(value)) return null;
  const words = value["words"];
  if (isRecord(words)) return { words: { fr: text(words["fr"]), en: text(words["en"]) } };
  const day = dayOrNull(value["day"]);
  return day === null ? null : { day };
}

function messageFrom(value: Said): Message {
  const values = isRecord(value["values"]) ? value["values"] : {};
  const kept = Object.entries(values)
    .slice(0, 12)
    .filter(([key]) => /^\w{1,20}$/.test(key) && key !== "__proto__");
  return message(text(value["code"]), Object.fromEntries(kept.map(([key, one]) => [key, messageValue(one)])));
}

const severities: readonly Severity[] = ["error", "warning", "information"];

function position(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1e7 ? value : null;
}

function findingFrom(value: unknown): readonly Finding[] {
  if (!isRecord(value) || !isRecord(value["place"]) || !isRecord(value["message"])) return [];
  const said = messageFrom(value["message"]);
  const code = text(value["code"]);
  if (!/^[a-z][a-z-]{1,60}$/.test(code) || said.code !== code) return [];
  const place = value["place"];
  const id = textOrNull(place["id"]);
  const severity = severities.find((one) => one === value["severity"]) ?? "error";
  const at = { sheet: text(place["sheet"]), row: position(place["row"]), column: position(place["column"]) };
  return [{ code, severity, place: { ...at, ...(id === null ? {} : { id }) }, message: said }];
}

function monthsFrom(value: unknown): readonly string[] {
  const months = list(value, campaignLimits.months).filter(
    (one): one is string => typeof one === "string" && isDay(`${one}-01`),
  );
  return [...new Set(months)];
}

function parsedJson(answer: string): unknown {
  try {
    return JSON.parse(answer) as unknown;
  } catch {
    return null;
  }
}

function refused(code: string, source: string, sheets: readonly string[] = []): ParsedAnswer {
  return { refused: message(code, sheets.length > 0 ? { source, sheets } : { source }) };
}

/** The sheets that an error names. */
function sheetsOf({ sheets }: Said): readonly string[] {
  return list(sheets, 10).flatMap((one) => textOrNull(one) ?? []);
}

/**
 * Reads such a text again, from a file or an address that nobody vouches for: only what is known is taken, within limits, each
 * value checked for what it must be; everything else is left out or refused. Never throws.
 */
export function parseAnswer(answer: string, source: string): ParsedAnswer {
  if (answer.length > answerCharacters) return refused("answer-too-large", source);
  if (/^\s*</.test(answer)) return refused("answer-a-page", source);
  const value = parsedJson(answer);
  if (!isRecord(value) || typeof value["jalonAvailability"] !== "number")
    return refused("answer-not-one", source);
  if (value["jalonAvailability"] > campaignVersion) return refused("campaign-newer", source);
  if (value["error"] !== undefined) return refused(errorCode(value["error"]), source, sheetsOf(value));
  const months = monthsFrom(value["months"]);
  const preparedOn = dayOrNull(value["preparedOn"]);
  if (months.length === 0 || preparedOn === null) return refused("answer-not-one", source);
  return {
    filled: {
      version: campaignVersion,
      campaign: text(value["campaign"]),
      source,
      savedAt: instantFrom(text(value["savedAt"])),
      language: value["language"] === "fr" ? "fr" : "en",
      months,
      preparedOn,
      blocks: list(value["blocks"], campaignLimits.blocks).flatMap((one) => blockFrom(one, months)),
      findings: list(value["findings"], mostFindings).flatMap(findingFrom),
    },
  };
}

/** Errors that a feed may answer, and the sentence for each; another one is not understood. */
const answerErrors: Readonly<Record<string, string>> = {
  "campaign-not-one": "campaign-not-one",
  "campaign-newer": "campaign-newer",
  "campaign-twice": "campaign-twice",
  "campaign-changed": "feed-campaign-changed",
  "token-refused": "feed-token-refused",
  "too-many-failures": "feed-too-many-failures",
  busy: "feed-busy",
  "quota-reached": "feed-quota-reached",
  "request-not-understood": "feed-request-not-understood",
};

function errorCode(said: unknown): string {
  const code = text(said);
  return Object.hasOwn(answerErrors, code) ? (answerErrors[code] ?? "answer-not-one") : "answer-not-one";
}
