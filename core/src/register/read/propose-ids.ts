/** Proposes ids of a table: the prefix and a number above every number used so far, so that no id is ever given twice. */
export interface IdSource {
  /** The next id that nobody has: `P-001`, `P-002` … */
  readonly next: () => string;
}

const numbered = /^(.*?)(\d{1,9})$/;

/** The start that more than half of the ids share before their number (`AM-`); null where they have no common way. */
function ownPrefix(ids: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const id of ids) {
    total += 1;
    const prefix = numbered.exec(id.trim())?.[1];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  for (const [prefix, count] of counts) if (count * 2 > total) return prefix;
  return null;
}

function afterPrefix(prefix: string): RegExp {
  return new RegExp(`^${prefix.replace(/[^A-Za-z0-9]/g, "\\$&")}0*(\\d{1,9})$`, "i");
}

/**
 * The ids that a table may be given next, in the way of those it has (`AM-017` → `AM-018`), else with the table's own prefix (`P-001`);
 * `taken` are the ids in its sheet and in its journal, also those of rows that are gone.
 */
export function idSource(prefix: string, taken: Iterable<string>): IdSource {
  const ids = [...taken];
  const own = ownPrefix(ids);
  const pattern = own === null ? afterPrefix(`${prefix}-`) : afterPrefix(own);
  let highest = 0;
  let width = own === null ? 3 : 1;
  for (const id of ids) {
    const found = pattern.exec(id.trim());
    const number = Number(found?.[1] ?? -1);
    if (number < highest) continue;
    highest = number;
    if (own !== null) width = id.trim().length - own.length;
  }
  return {
    next: () => {
      highest += 1;
      return `${own ?? `${prefix}-`}${String(highest).padStart(width, "0")}`;
    },
  };
}

/** Tells whether a text is written as the ids of a table are: it starts like them, with a number after. */
export function likeIds(prefix: string, ids: Iterable<string>): (text: string) => boolean {
  const pattern = afterPrefix(ownPrefix(ids) ?? `${prefix}-`);
  return (text) => pattern.test(text);
}

/** The id of a row, and whether its sheet holds it yet. */
export interface ProposedId {
  readonly id: string;
  readonly proposed: boolean;
}

/** An id for each row, in order: its own where it has one, else a proposed one. The same rows get the same ids; rows that wait come last, since their own ids are still to be put right. */
export function proposeIds(
  prefix: string,
  own: readonly (string | null)[],
  alsoTaken: readonly string[] = [],
  waits: (at: number) => boolean = () => false,
): readonly ProposedId[] {
  const source = idSource(prefix, [...own.filter((id) => id !== null), ...alsoTaken]);
  const ids = own.map((id, at): ProposedId | null => {
    if (id !== null) return { id, proposed: false };
    return waits(at) ? null : { id: source.next(), proposed: true };
  });
  return ids.map((one) => one ?? { id: source.next(), proposed: true });
}
