import type { Day } from "../../foundation/day.ts";
import { dayOfInstant } from "../../foundation/instant.ts";
import type { Language } from "../../foundation/language.ts";
import type { ConflictValue } from "./availability-pull.ts";
import { personMonth } from "./campaign-declarations.ts";
import { isDeclared, type FilledCampaign, type FilledCell } from "./filled-campaign.ts";
import type { DeclaredDays } from "./merge-campaigns.ts";
import { blockIn, sayDeclarer } from "./say-declarer.ts";
import type { Held } from "./told-in-register.ts";

/** An answer that was given before, then wiped or unticked. */
export interface TakenBack extends Pick<
  DeclaredDays,
  "by" | "on" | "was" | "manager" | "source" | "savedAt"
> {
  /** The day on which its campaign was prepared: what was declared before is no answer to it. */
  readonly preparedOn: Day;
}

function compareTakenBack(a: TakenBack, b: TakenBack): number {
  const [one, other] = [a, b].map(({ on, ...rest }) => JSON.stringify([on ?? "", rest]));
  return (one ?? "") < (other ?? "") ? 1 : -1;
}

interface CellInFile {
  readonly key: string;
  readonly cell: FilledCell;
  readonly of: Pick<TakenBack, "manager" | "source" | "savedAt" | "preparedOn">;
}

function cellsIn(campaigns: readonly FilledCampaign[]): readonly CellInFile[] {
  return campaigns.flatMap(({ blocks, source, savedAt, preparedOn }) =>
    blocks.flatMap(({ manager, people }) => {
      const of = { manager, source, savedAt, preparedOn };
      return people.flatMap(({ id, cells }) =>
        cells.map((cell): CellInFile => ({ key: personMonth(id, cell.month), cell, of })),
      );
    }),
  );
}

/** What was taken back of each person's month, the last time; not where somebody gave it again on a later day. */
export function takenBackIn(campaigns: readonly FilledCampaign[]): ReadonlyMap<string, TakenBack> {
  const last = new Map<string, TakenBack>();
  const givenOn = new Map<string, Day>();
  for (const { key, cell, of } of cellsIn(campaigns)) {
    const { on, was, withdrawn } = cell;
    if (isDeclared(cell) && on !== null && on > (givenOn.get(key) ?? "")) givenOn.set(key, on);
    if (!withdrawn || isDeclared(cell)) continue;
    const one = { ...withdrawn, was, ...of };
    const before = last.get(key);
    if (!before || compareTakenBack(one, before) < 0) last.set(key, one);
  }
  return new Map([...last].filter(([key, { on }]) => on === null || on >= (givenOn.get(key) ?? "")));
}

/** True when the register's cell still holds an answer of this campaign's time that is not later than this taking back. */
export function isHeldDeclared(
  { days, last }: Held,
  { on, preparedOn }: Pick<TakenBack, "on" | "preparedOn">,
): boolean {
  if (last === null || days !== last.days) return false;
  const told = last.savedAt === null ? last.on : dayOfInstant(last.savedAt);
  return last.on >= preparedOn && (on === null || on >= told);
}

/** The taking back as one of the values that the user chooses from: the cell is given back what it held when the campaign was prepared. */
export function valueOfTakenBack(language: Language, one: TakenBack, days: number | null): ConflictValue {
  const { on, source, savedAt } = one;
  const by = { by: sayDeclarer(language, one), inBlockOf: blockIn(one) };
  return { from: "campaign", days, how: null, ...by, on, source, savedAt, isTakenBack: true };
}
