import { textOfCell, type Cell } from "../../foundation/cell.ts";
import { isDay, type Day } from "../../foundation/day.ts";
import { monthOf } from "../../foundation/month.ts";
import { choiceFor } from "../../register/schema/schema.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { sheetsOfPart } from "./campaign-memory.ts";
import { campaignTexts } from "./campaign-texts.ts";
import { declarationKeys } from "./declaration-keys.ts";

/** One line of a campaign's declarations. `withdrawn`: what was declared before no longer counts. */
export interface DeclarationLine {
  readonly number: number;
  readonly block: string;
  readonly person: string;
  readonly month: string;
  readonly days: number | null;
  readonly how: "entered" | "copied" | "withdrawn";
  /** The signed-in user; null where the host did not say. */
  readonly by: string | null;
  readonly on: Day | null;
}

/** The last line of each person and month, by `personMonth`. */
export type LastDeclarations = ReadonlyMap<string, DeclarationLine>;

/** One key for a person's month. */
export function personMonth(person: string, month: string): string {
  return `${month} ${person}`;
}

/** The person and the month that such a key is of. */
export function ofPersonMonth(key: string): { readonly person: string; readonly month: string } {
  const at = key.indexOf(" ");
  return { month: key.slice(0, at), person: key.slice(at + 1) };
}

type How = DeclarationLine["how"] | null;

/** Understands what a line says of how, each wording once: there are few, and many lines. */
function hows(): (cell: Cell | undefined) => How {
  const known = new Map<string, How>();
  return (cell) => {
    const said = textOfCell(cell).trim();
    const before = known.get(said);
    if (before !== undefined) return before;
    const how = howOf(said);
    known.set(said, how);
    return how;
  };
}

function howOf(said: string): How {
  if ([campaignTexts.fr.withdrawn, campaignTexts.en.withdrawn].includes(said)) return "withdrawn";
  const key = choiceFor("declarationHow", said)?.key;
  return key === "entered" || key === "copied" ? key : null;
}

function dayOf(cell: Cell | undefined): Day | null {
  const said = textOfCell(cell).slice(0, 10);
  return isDay(said) ? said : null;
}

function monthIn(cell: Cell | undefined): string {
  return typeof cell === "object" && cell !== null && "date" in cell ? monthOf(cell.date) : textOfCell(cell);
}

function lineFrom(
  row: readonly Cell[],
  columns: ReadonlyMap<string, number>,
  howIn: (cell: Cell | undefined) => How,
): DeclarationLine | null {
  const cell = (key: string): Cell | undefined => row[columns.get(key) ?? -1];
  const how = howIn(cell("how"));
  const days = cell("days");
  const number = Number(textOfCell(cell("id")));
  if (!how || !Number.isInteger(number)) return null;
  if (how !== "withdrawn" && typeof days !== "number") return null;
  return {
    number,
    block: textOfCell(cell("block")),
    person: textOfCell(cell("person")),
    month: monthIn(cell("month")),
    days: typeof days === "number" ? days : null,
    how,
    by: textOfCell(cell("by")).trim() || null,
    on: dayOf(cell("on")),
  };
}

/** The lines of a campaign's declarations, or of one of its blocks, in no order; lines that cannot be understood are left out, and all of them where several sheets say they are its declarations. */
export function declarationLines(
  workbook: Workbook,
  campaign: string,
  block?: string,
): readonly DeclarationLine[] {
  const [sheet, ...others] = sheetsOfPart(workbook, "declarations", campaign);
  const rows = (others.length === 0 && sheet?.rows) || [];
  const keys = rows[0] ?? [];
  const columns = new Map(declarationKeys.map((key) => [key as string, keys.indexOf(key)]));
  const howIn = hows();
  const blocks = columns.get("block") ?? -1;
  const own = block === undefined ? rows.slice(2) : rows.slice(2).filter((row) => row[blocks] === block);
  return own.flatMap((row) => lineFrom(row, columns, howIn) ?? []);
}

/** What was declared last for each person and month, of a whole campaign or of one of its blocks. */
export function lastDeclarations(workbook: Workbook, campaign: string, block?: string): LastDeclarations {
  const last = new Map<string, DeclarationLine>();
  for (const line of declarationLines(workbook, campaign, block)) {
    const key = personMonth(line.person, line.month);
    const before = last.get(key);
    if (!before || before.number <= line.number) last.set(key, line);
  }
  return last;
}
