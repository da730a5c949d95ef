/** Proposes ids of a table: the prefix and a number above every number used so far, so that no id is ever given twice. */
export interface IdSource {
  /** The next id that nobody has: `P-001`, `P-002` … */
  readonly next: () => string;
}

/** The ids that a table may be given next; `taken` are the ids in its sheet and in its journal, also those of rows that are gone. */
export function idSource(prefix: string, taken: Iterable<string>): IdSource {
  const pattern = new RegExp(`^${prefix.replace(/[^A-Za-z0-9]/g, "\\$&")}-?0*(\\d{1,9})$`, "i");
  let highest = 0;
  for (const id of taken) {
    const found = pattern.exec(id.trim());
    if (found) highest = Math.max(highest, Number(found[1]));
  }
  return {
    next: () => {
      highest += 1;
      return `${prefix}-${String(highest).padStart(3, "0")}`;
    },
  };
}

/** An id for each row, in order: its own where it has one, else a proposed one. The same rows get the same ids. */
export function proposeIds(
  prefix: string,
  own: readonly (string | null)[],
  alsoTaken: readonly string[] = [],
): readonly { readonly id: string; readonly proposed: boolean }[] {
  const source = idSource(prefix, [...own.filter((id) => id !== null), ...alsoTaken]);
  return own.map((id) => (id === null ? { id: source.next(), proposed: true } : { id, proposed: false }));
}
