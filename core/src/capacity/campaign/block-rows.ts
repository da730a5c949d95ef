import { isBlankCell, textOfCell, type Cell } from "../../foundation/cell.ts";
import type { Finding, Severity } from "../../foundation/finding.ts";
import { message, type MessageValue } from "../../foundation/message.ts";
import type { Campaign, CampaignBlock, CampaignPerson } from "./campaign.ts";
import type { FoundBlock } from "./find-block.ts";
import { nameKey } from "./name-key.ts";

/** The row of each person of a block, and what is wrong with the other rows. */
export interface BlockRows {
  readonly rows: ReadonlyMap<string, number>;
  /** People whose row cannot be trusted: repeated, or with somebody else's name. Nothing is read from it. */
  readonly doubtful: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** A finding about a cell or row of a block. */
export function tellBlock(
  found: Pick<FoundBlock, "sheet">,
  severity: Severity,
  code: string,
  values: Readonly<Record<string, MessageValue>>,
  at: {
    readonly row: number | null;
    readonly column: number | null;
    readonly id?: string;
    readonly field?: string;
  },
): Finding {
  const { row, column, id, field } = at;
  const place = { sheet: found.sheet.name, row, column, ...(id ? { id } : {}), ...(field ? { field } : {}) };
  return { code, severity, place: { ...place, table: "availability" }, message: message(code, values) };
}

interface Seen {
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

function cellOf(found: FoundBlock, row: number, column: number | null | undefined): Cell {
  return column === null || column === undefined ? null : (found.sheet.rows[row]?.[column] ?? null);
}

function rowsBelow(found: FoundBlock): readonly Seen[] {
  const seen: Seen[] = [];
  for (let row = found.headingRow + 1; row < found.sheet.rows.length; row += 1) {
    const id = textOfCell(cellOf(found, row, found.ids)).trim();
    const name = textOfCell(cellOf(found, row, found.columns.get("name"))).trim();
    if (id !== "" || holdsDays(found, row)) seen.push({ row, id, name });
  }
  return seen;
}

function holdsDays(found: FoundBlock, row: number): boolean {
  return [...found.columns].some(
    ([key, column]) => key.startsWith("days:") && !isBlankCell(cellOf(found, row, column)),
  );
}

/** The row of the working days lies among people's rows, and has no id. */
function isWorkingDays(found: FoundBlock, { row, id }: Seen, block: CampaignBlock): boolean {
  if (id !== "" || row > found.headingRow + 1) return false;
  const [first] = [...found.columns].flatMap(([key, column]) => (key.startsWith("days:") ? [column] : []));
  return typeof cellOf(found, row, first) === "number" || block.days.length === 0;
}

function byName(people: readonly CampaignPerson[], name: string): CampaignPerson | undefined {
  const key = nameKey(name);
  const same = people.filter((person) => nameKey(person.name) === key);
  return key !== "" && same.length === 1 ? same[0] : undefined;
}

function otherBlockOf(
  campaign: Campaign,
  block: CampaignBlock,
  { id, name }: Seen,
): CampaignBlock | undefined {
  return campaign.blocks.find(
    (other) =>
      other.id !== block.id &&
      (other.people.some((one) => one.id === id) || (id === "" && byName(other.people, name))),
  );
}

/** Rows being told apart. */
interface Sorting {
  readonly found: FoundBlock;
  readonly campaign: Campaign;
  readonly block: CampaignBlock;
  readonly rows: Map<string, number>;
  readonly doubtful: Set<string>;
  readonly findings: Finding[];
}

function tellRow(
  { found, findings }: Sorting,
  { row, id }: Seen,
  code: string,
  values: Readonly<Record<string, MessageValue>>,
): void {
  const column = found.columns.get("name") ?? null;
  findings.push(tellBlock(found, "error", code, values, { row, column, id }));
}

const quoted = 60;

/** A row of nobody of the block: of somebody of another block, or of nobody. */
function tellStranger(sorting: Sorting, seen: Seen): void {
  const { campaign, block } = sorting;
  const said = (seen.name || seen.id).slice(0, quoted);
  const other = otherBlockOf(campaign, block, seen);
  if (other) tellRow(sorting, seen, "row-of-other-block", { person: said, manager: other.manager });
  else tellRow(sorting, seen, "row-unknown", { said, row: seen.row + 1 });
}

function sortRow(sorting: Sorting, seen: Seen, person: CampaignPerson): void {
  const { rows, doubtful } = sorting;
  if (rows.has(person.id)) {
    doubtful.add(person.id);
    return tellRow(sorting, seen, "row-repeated", { person: person.name });
  }
  rows.set(person.id, seen.row);
  if (seen.name === "" || nameKey(seen.name) === nameKey(person.name)) return;
  doubtful.add(person.id);
  tellRow(sorting, seen, "row-name-differs", { person: person.name, said: seen.name.slice(0, quoted) });
}

/** Whose row each row of a block is: by the hidden id, else by the name. */
export function rowsOfBlock(found: FoundBlock, campaign: Campaign, block: CampaignBlock): BlockRows {
  const sorting: Sorting = { found, campaign, block, rows: new Map(), doubtful: new Set(), findings: [] };
  const people = new Map(block.people.map((person) => [person.id, person]));
  for (const seen of rowsBelow(found)) {
    if (isWorkingDays(found, seen, block)) continue;
    const person = people.get(seen.id) ?? (seen.id === "" ? byName(block.people, seen.name) : undefined);
    if (person) sortRow(sorting, seen, person);
    else tellStranger(sorting, seen);
  }
  const { rows, doubtful } = sorting;
  const gone = block.people.filter(({ id }) => !rows.has(id));
  const findings = gone.map(({ id, name }) =>
    tellBlock(found, "error", "row-gone", { person: name }, { row: null, column: null, id }),
  );
  return { rows, doubtful, findings: [...sorting.findings, ...findings] };
}
