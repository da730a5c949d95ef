import type { Cell } from "../foundation/cell.ts";
import type { Finding } from "../foundation/finding.ts";
import { message, type Message } from "../foundation/message.ts";
import { monthLabel } from "../capacity/campaign/month-label.ts";
import type { AvailabilityPull, PulledDays } from "../capacity/campaign/availability-pull.ts";
import { teamOf, type TeamMember } from "../capacity/campaign/team.ts";
import { idSource } from "../register/read/propose-ids.ts";
import { rowsOf, type Register } from "../register/register.ts";
import { fieldOf, headingOf, schema, tableOf } from "../register/schema/schema.ts";
import { contentAt, sameContent } from "../workbook/cell-content.ts";
import type { CellContent, Change, NewColumn, Plan, RowAddress } from "../workbook/change.ts";
import { addressOfRow, locate, type LocatedTable } from "../workbook/locate.ts";
import { sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { pulledComment } from "./comment-mark.ts";
import {
  becauseOf,
  becauseTakenBack,
  declaredLines,
  managerWords,
  type WantedLine,
} from "./declared-lines.ts";
import { dressOf } from "./dress-of.ts";
import { newTableSheet } from "./table-sheet.ts";

const by = "jalon";

/** A plan that takes pulled availability into the register, and what stands in its way: cells with a formula stay. */
export interface ProposedAvailability {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

type Cells = Readonly<Record<string, Cell>>;

/** What is to be written for one person in the grid: their new days and comment, by column key, each with its reason. */
interface WantedPerson {
  readonly member: TeamMember;
  readonly cells: ReadonlyMap<string, { readonly value: Cell; readonly because: Message }>;
}

/** A register being given availability. */
interface Giving {
  readonly workbook: Workbook;
  readonly register: Register;
  readonly at: LocatedTable | undefined;
  readonly sheet: Sheet | undefined;
}

function because(one: PulledDays): Message {
  return becauseOf({ one, isSetAside: false });
}

function wantedPeople(register: Register, pull: AvailabilityPull): readonly WantedPerson[] {
  const wanted = new Map<string, Map<string, { value: Cell; because: Message }>>();
  const want = (person: string, key: string, value: Cell, why: Message): void => {
    const cells = wanted.get(person) ?? new Map<string, { value: Cell; because: Message }>();
    wanted.set(person, cells.set(key, { value, because: why }));
  };
  for (const one of pull.changes)
    if (one.before !== one.after) want(one.person, `days:${one.month}`, one.after, because(one));
  for (const one of pull.setAside) {
    const { takenBack, person, month, before } = one;
    if (takenBack?.after !== undefined && takenBack.after !== before)
      want(person, `days:${month}`, takenBack.after, becauseTakenBack(one, takenBack));
  }
  for (const { person, name, comment, manager } of pull.comments)
    want(person, "comment", comment, message(pulledComment, { name, manager: managerWords(manager) }));
  return teamOf(register).flatMap((member) => {
    const cells = wanted.get(member.id);
    return cells ? [{ member, cells }] : [];
  });
}

function headingFor(register: Register, key: string): string {
  const { language } = register.mapping;
  if (key.startsWith("days:")) return monthLabel(language, key.slice("days:".length));
  const field = fieldOf("availability", key);
  return field ? headingOf(field, language) : key;
}

/** Columns that the grid has to be given first, months in order. */
function newColumns({ register, at }: Giving, wanted: readonly WantedPerson[]): readonly Change[] {
  const keys = new Set(wanted.flatMap(({ cells }) => [...cells.keys()]));
  const { language } = register.mapping;
  return [...keys]
    .filter((key) => !at?.columns.has(key))
    .sort((a, b) => (a === "comment" ? 1 : b === "comment" ? -1 : a < b ? -1 : 1))
    .flatMap((column): readonly Change[] => {
      const why = message("availability-column");
      const field = fieldOf("availability", column);
      if (!field) return [];
      const after = dressOf(field, language, schema.lists);
      const table = "availability";
      return [
        { kind: "add-column", table, column, heading: headingFor(register, column), by, because: why },
        { kind: "dress", table, column, before: null, after, by, because: why },
      ];
    });
}

function formulaFinding(sheet: string, row: number, column: number, name: string): Finding {
  const said = message("availability-formula", { name });
  return {
    code: said.code,
    severity: "warning",
    place: { sheet, row, column, table: "availability" },
    message: said,
  };
}

function rowChanges(
  giving: Giving,
  { member, cells }: WantedPerson,
): { changes: Change[]; findings: Finding[] } {
  const { at, sheet } = giving;
  const changes: Change[] = [];
  const findings: Finding[] = [];
  const row = member.availability;
  if (!at || !sheet || !row) return { changes, findings };
  const address: RowAddress = row.idProposed ? addressOfRow(sheet, row.row) : { id: row.id };
  for (const [column, { value, because: why }] of cells) {
    const place = at.columns.get(column);
    const before: CellContent =
      place === undefined ? { value: null } : contentAt(sheet, { row: row.row, column: place });
    if ("formula" in before) findings.push(formulaFinding(sheet.name, row.row, place ?? 0, member.name));
    else if (!sameContent(before, { value }))
      changes.push({
        kind: "set-cell",
        table: "availability",
        row: address,
        column,
        before,
        after: { value },
        by,
        because: why,
      });
  }
  return { changes, findings };
}

function newRows({ register, at }: Giving, wanted: readonly WantedPerson[]): readonly Change[] {
  const source = idSource(
    tableOf("availability")?.idPrefix ?? "A",
    rowsOf(register, "availability").map(({ id }) => id),
  );
  return wanted
    .filter(({ member }) => member.availability === null)
    .map(({ member, cells }): Change => {
      const days = [...cells].map(([key, { value }]): [string, Cell] => [key, value]);
      const manager = at?.columns.has("manager") && member.manager !== "" ? { manager: member.manager } : {};
      const own: Cells = { person: member.name, ...manager, ...Object.fromEntries(days) };
      const why = message("availability-row", { name: member.name });
      return { kind: "add-row", table: "availability", id: source.next(), cells: own, by, because: why };
    });
}

/** A grid of months for a register that has none yet. */
function newGrid({ workbook, register }: Giving, wanted: readonly WantedPerson[]): readonly Change[] {
  if (wanted.length === 0) return [];
  const months = [...new Set(wanted.flatMap(({ cells }) => [...cells.keys()]))]
    .filter((key) => key !== "comment")
    .sort();
  const keys = ["id", "person", "manager", ...months, "comment"];
  const columns = keys.map((column): NewColumn => ({ column, heading: headingFor(register, column) }));
  const source = idSource(tableOf("availability")?.idPrefix ?? "A", []);
  const rows = wanted.map(({ member, cells }) => {
    const own: Cells = { id: source.next(), person: member.name, manager: member.manager || null };
    return keys.map((key): Cell => own[key] ?? cells.get(key)?.value ?? null);
  });
  return newTableSheet(
    workbook,
    register.mapping.language,
    "availability",
    columns,
    rows,
    message("availability-sheet"),
  );
}

/**
 * Takes what was pulled into the register: the grid's cells (the view), and a line of declarations for each (where it comes
 * from). Tables, columns and rows that are not there yet are added. A conflict is in no plan; once it is settled, the answers that
 * were set aside are remembered among the declarations. Once applied, pulling the same again proposes nothing.
 */
export function proposeAvailability(
  workbook: Workbook,
  register: Register,
  pull: AvailabilityPull,
): ProposedAvailability {
  const at = locate(workbook, register.mapping).get("availability");
  const sheet = at && sheetNamed(workbook, at.sheet);
  const giving: Giving = { workbook, register, at, sheet };
  const wanted = wantedPeople(register, pull);
  const rows = wanted.map((one) => rowChanges(giving, one));
  const findings = rows.flatMap((one) => one.findings);
  const inTheWay = new Set(findings.length > 0 ? formulaKeys(giving, wanted) : []);
  const grid = at
    ? [...newColumns(giving, wanted), ...rows.flatMap(({ changes }) => changes), ...newRows(giving, wanted)]
    : newGrid(giving, wanted);
  const taken = pull.changes.filter(({ person, month }) => !inTheWay.has(`${person} ${month}`));
  const lines = [
    ...taken.map((one): WantedLine => ({ one, isSetAside: false })),
    ...pull.setAside.map((one): WantedLine => ({ one, isSetAside: true })),
  ];
  const title = message("availability-plan", { count: lines.length });
  return { plan: { title, changes: [...grid, ...declaredLines(workbook, register, lines)] }, findings };
}

/** People and months whose cell of the grid has a formula: they are not declared either, so that view and origin agree. */
function formulaKeys({ at, sheet }: Giving, wanted: readonly WantedPerson[]): readonly string[] {
  return wanted.flatMap(({ member, cells }) =>
    [...cells.keys()].flatMap((key) => {
      const [row, column] = [member.availability?.row, at?.columns.get(key)];
      if (!sheet || row === undefined || column === undefined) return [];
      return "formula" in contentAt(sheet, { row, column })
        ? [`${member.id} ${key.slice("days:".length)}`]
        : [];
    }),
  );
}
