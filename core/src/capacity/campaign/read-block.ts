import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import { message, type MessageValue } from "../../foundation/message.ts";
import type { Finding } from "../../foundation/finding.ts";
import { cellKey, formulasOf } from "../../workbook/cell-content.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { blockRows } from "./block-positions.ts";
import { rowsOfBlock, tellBlock } from "./block-rows.ts";
import { campaignLimits, type Campaign, type CampaignBlock, type CampaignPerson } from "./campaign.ts";
import { personMonth, type DeclarationLine, type LastDeclarations } from "./campaign-declarations.ts";
import type { FilledBlock, FilledCell, FilledPerson } from "./filled-campaign.ts";
import { findBlock, sheetsOfBlock, type FoundBlock } from "./find-block.ts";
import { monthWords } from "./month-label.ts";
import { readDays, type ReadDays } from "./read-days.ts";
import { isTicked } from "./read-tick.ts";

/** A block that is being read. */
interface Reading {
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly found: FoundBlock;
  readonly last: LastDeclarations;
  readonly teamTicked: boolean;
  readonly findings: Finding[];
}

function cellAt({ found }: Reading, row: number, key: string): Cell {
  const column = found.columns.get(key);
  return column === undefined ? null : (found.sheet.rows[row]?.[column] ?? null);
}

function teamRow({ headingRow }: FoundBlock): number {
  return headingRow - (blockRows.headings - blockRows.team);
}

/** True when the whole team is ticked: the cell beside the words, wherever its row moved to. */
export function isTeamTicked(found: FoundBlock): boolean {
  const column = found.columns.get("same");
  const row = teamRow(found);
  return column !== undefined && row >= 0 && isTicked(found.sheet.rows[row]?.[column]);
}

const wholeTeam = { words: { fr: "Toute l’équipe", en: "The whole team" } } as const;

/** Tells what stands in the place of a tick and is none. */
function tellTick(reading: Reading, row: number, person: MessageValue, id?: string): void {
  const tick = cellAt(reading, row, "same");
  if (isTicked(tick) || isBlankCell(tick) || tick === false) return;
  const column = reading.found.columns.get("same") ?? null;
  const values = { person, said: textOfCell(tick).slice(0, 40) };
  const place = { row, column, ...(id === undefined ? {} : { id }) };
  reading.findings.push(tellBlock(reading.found, "warning", "tick-unclear", values, place));
}

/** A person of whom nothing can be read. */
function nothing(campaign: Campaign, person: CampaignPerson, state: "notGiven" | "refused"): FilledPerson {
  const cells = campaign.months.map((month, at): FilledCell => {
    return { month, state, days: null, by: null, on: null, was: person.was[at] ?? null };
  });
  return { id: person.id, name: person.name, comment: "", cells };
}

/** True when somebody who may not fill a block made a declaration: known by their address, where the block has one. */
export function isSomebodyElse(
  { campaign, block }: { readonly campaign: Campaign; readonly block: CampaignBlock },
  by: string | null,
): boolean {
  if (by === null || block.email === null || !by.includes("@")) return false;
  const who = by.toLowerCase();
  return who !== block.email && !campaign.owners.includes(who);
}

/** The days of a person's month, or why there are none. */
function judge(reading: Reading, person: CampaignPerson, row: number, at: number): ReadDays {
  const { campaign, block, found } = reading;
  const month = campaign.months[at] ?? "";
  const key = `days:${month}`;
  const column = found.columns.get(key);
  const said = { person: person.name, month: monthWords(month) };
  if (column !== undefined && formulasOf(found.sheet).has(cellKey(row, column)))
    return { days: null, told: { severity: "error", message: message("days-formula", said) } };
  const limits = { full: person.full[at] ?? 0, most: person.most[at] ?? 0 };
  const read = readDays(cellAt(reading, row, key), { ...said, ...limits });
  const last = reading.last.get(personMonth(person.id, month));
  if (read.days === null || last?.days !== read.days || !isSomebodyElse(reading, last.by)) return read;
  const values = { ...said, by: last.by, manager: block.manager };
  return { days: null, told: { severity: "error", message: message("days-by-somebody-else", values) } };
}

/**
 * Where the value of a cell comes from: what was noted when it was typed or confirmed, else what the sheet itself shows. What
 * stands in grey counts only once it is ticked, even where it was typed again: the sheet shows it, and so does a file.
 */
function stateOf(
  days: number,
  proposed: number | null,
  ticked: boolean,
  last: DeclarationLine | undefined,
): Pick<FilledCell, "state" | "by" | "on"> {
  if (days === proposed && !ticked) return { state: "offered", by: null, on: null };
  if (last && last.how !== "withdrawn" && last.days === days)
    return { state: last.how, by: last.by, on: last.on };
  return { state: days === proposed ? "copied" : "entered", by: null, on: null };
}

/** Whether an answer that somebody noted here was taken back: noted as such, or gone from a file in which nobody could note it. */
function withdrawnIn(last: DeclarationLine | undefined): Pick<FilledCell, "withdrawn"> {
  if (!last) return {};
  const { how, by, on } = last;
  return { withdrawn: how === "withdrawn" ? { by, on } : { by: null, on: null } };
}

function tellCell(
  { found, findings }: Reading,
  { severity, message: { code, values = {} } }: NonNullable<ReadDays["told"]>,
  at: { readonly row: number; readonly id: string; readonly field: string },
): void {
  const column = found.columns.get(at.field) ?? null;
  findings.push(tellBlock(found, severity, code, values, { ...at, column }));
}

function readMonth(
  reading: Reading,
  person: CampaignPerson,
  row: number,
  ticked: boolean,
  at: number,
): FilledCell {
  const month = reading.campaign.months[at] ?? "";
  const { days, told } = judge(reading, person, row, at);
  if (told) tellCell(reading, told, { row, id: person.id, field: `days:${month}` });
  const was = person.was[at] ?? null;
  const last = reading.last.get(personMonth(person.id, month));
  if (days === null) {
    const isRefused = told?.severity === "error";
    const nobody = { days, by: null, on: null, was };
    return isRefused
      ? { month, state: "refused", ...nobody }
      : { month, state: "notGiven", ...nobody, ...withdrawnIn(last) };
  }
  const read = stateOf(days, person.proposed[at] ?? null, ticked, last);
  return { month, ...read, days, was, ...(read.state === "offered" ? withdrawnIn(last) : {}) };
}

function commentOf(reading: Reading, person: CampaignPerson, row: number): string {
  const cell = cellAt(reading, row, "comment");
  const said = textOfCell(cell).trim();
  if (said.length <= campaignLimits.commentCharacters) return said;
  const column = reading.found.columns.get("comment") ?? null;
  const values = { person: person.name, most: campaignLimits.commentCharacters };
  reading.findings.push(
    tellBlock(reading.found, "warning", "comment-too-long", values, { row, column, id: person.id }),
  );
  return said.slice(0, campaignLimits.commentCharacters);
}

function readPerson(reading: Reading, person: CampaignPerson, row: number): FilledPerson {
  const ticked = reading.teamTicked || isTicked(cellAt(reading, row, "same"));
  if (!ticked) tellTick(reading, row, person.name, person.id);
  const cells = reading.campaign.months.map((_, at) => readMonth(reading, person, row, ticked, at));
  return { id: person.id, name: person.name, comment: commentOf(reading, person, row), cells };
}

function columnFindings({ campaign, found }: Reading): readonly Finding[] {
  const gone = campaign.months.filter((month) => !found.columns.has(`days:${month}`));
  return gone.map((month) => {
    const at = { row: found.headingRow, column: null, field: `days:${month}` };
    return tellBlock(found, "error", "month-gone", { month: monthWords(month) }, at);
  });
}

/** A block of which nothing can be read: its sheet is gone, or there are several of it. */
function unread(
  workbook: Workbook,
  campaign: Campaign,
  block: CampaignBlock,
): { readonly block: FilledBlock; readonly findings: readonly Finding[] } {
  const { id, manager, language } = block;
  const [first, second, ...more] = sheetsOfBlock(workbook, campaign, block);
  const isTwice = first !== undefined && second !== undefined;
  const sheets = isTwice ? [first, second, ...more].map(({ name }) => name) : [];
  const told = tellBlock(
    { sheet: { name: second?.name ?? block.sheet } as FoundBlock["sheet"] },
    "error",
    isTwice ? "block-twice" : "block-gone",
    isTwice ? { manager, sheets } : { manager, sheet: block.sheet },
    { row: null, column: null },
  );
  const state = isTwice ? "refused" : "notGiven";
  const people = block.people.map((person) => nothing(campaign, person, state));
  return { block: { id, manager, language, people }, findings: [told] };
}

/** What a manager's block holds, and what is wrong with it. Never throws; a block that is gone, or that several sheets say they are, gives nothing, and says so. */
export function readBlock(
  workbook: Workbook,
  campaign: Campaign,
  block: CampaignBlock,
  last: LastDeclarations,
): { readonly block: FilledBlock; readonly findings: readonly Finding[] } {
  const { id, manager, language } = block;
  const found = findBlock(workbook, campaign, block);
  if (!found) return unread(workbook, campaign, block);
  const reading: Reading = { campaign, block, found, last, teamTicked: isTeamTicked(found), findings: [] };
  tellTick(reading, teamRow(found), wholeTeam);
  const { rows, doubtful, findings } = rowsOfBlock(found, campaign, block);
  const people = block.people.map((person) => {
    const row = rows.get(person.id);
    if (row === undefined) return nothing(campaign, person, "notGiven");
    return doubtful.has(person.id) ? nothing(campaign, person, "refused") : readPerson(reading, person, row);
  });
  return {
    block: { id, manager, language, people },
    findings: [...columnFindings(reading), ...findings, ...reading.findings],
  };
}
