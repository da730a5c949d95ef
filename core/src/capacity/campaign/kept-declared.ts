import type { Finding } from "../../foundation/finding.ts";
import { message } from "../../foundation/message.ts";
import type { Month } from "../../foundation/month.ts";
import { compareTexts } from "../../foundation/text.ts";
import { personMonth } from "./campaign-declarations.ts";
import { isDeclared, type FilledCampaign } from "./filled-campaign.ts";
import { isHeldDeclared } from "./taken-back.ts";
import type { Held } from "./told-in-register.ts";

/** A block of a file that lacks answers which the register has. */
interface Lacking {
  readonly source: string;
  readonly manager: string;
  readonly names: Set<string>;
  count: number;
}

const namesShown = 8;

function told({ source, manager, names, count }: Lacking): {
  readonly source: string;
  readonly finding: Finding;
} {
  const all = [...names].sort(compareTexts);
  const shown = all.length > namesShown ? [...all.slice(0, namesShown), "…"] : all;
  const said = message("declared-not-given-here", { manager, count, names: shown });
  const place = { sheet: "", row: null, column: null };
  return { source, finding: { code: said.code, severity: "information", place, message: said } };
}

/**
 * Answers that the register took before and that none of these files gives, by file and block: a file does not say whether they
 * were wiped or are only given elsewhere, so they stay, and it is said. People are those of the register (`settlePeople`).
 */
export function keptDeclared(
  campaigns: readonly FilledCampaign[],
  heldOf: (person: string, month: Month) => Held | null,
): readonly { readonly source: string; readonly finding: Finding }[] {
  const lacking = new Map<string, Lacking>();
  const given = new Set(
    campaigns.flatMap(({ blocks }) =>
      blocks.flatMap(({ people }) =>
        people.flatMap(({ id, cells }) => {
          const said = cells.filter((cell) => isDeclared(cell) || cell.withdrawn || cell.state === "refused");
          return said.map(({ month }) => personMonth(id, month));
        }),
      ),
    ),
  );
  for (const { source, blocks, preparedOn } of campaigns)
    for (const { manager, people } of blocks)
      for (const { id, name, cells } of people)
        for (const { month } of cells) {
          const held = given.has(personMonth(id, month)) ? null : heldOf(id, month);
          if (!held || !isHeldDeclared(held, { on: null, preparedOn })) continue;
          const key = JSON.stringify([source, manager]);
          const one = lacking.get(key) ?? { source, manager, names: new Set(), count: 0 };
          one.names.add(name);
          one.count += 1;
          lacking.set(key, one);
        }
  return [...lacking].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => told(one));
}
