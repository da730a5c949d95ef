import type { AvailabilityPull, DeclaredComment, Finding, PeopleOfManager, PulledDays } from "@jalon/core";

/** One thing under a head of the list. */
export type PullItem =
  | { readonly is: "change"; readonly change: PulledDays }
  | { readonly is: "comment"; readonly comment: DeclaredComment }
  | { readonly is: "person"; readonly person: PeopleOfManager["people"][number] }
  | { readonly is: "finding"; readonly source: string; readonly finding: Finding };

/** One line of a list of what was pulled: a head, or what stands under an open one. */
export type PullLine =
  | {
      readonly key: string;
      readonly head: string;
      readonly count: number;
      readonly first: PullItem;
      readonly item?: never;
    }
  | { readonly key: string; readonly item: PullItem; readonly last: boolean };

interface Group {
  readonly name: string;
  readonly items: readonly PullItem[];
}

/** What is new, by the manager who gave it: days, then comments. */
export function changeGroups({ changes, comments }: AvailabilityPull): readonly Group[] {
  const groups = new Map<string, PullItem[]>();
  const put = (manager: string, item: PullItem) => {
    const group = groups.get(manager);
    if (group) group.push(item);
    else groups.set(manager, [item]);
  };
  for (const change of changes) put(change.manager, { is: "change", change });
  for (const comment of comments) put(comment.manager, { is: "comment", comment });
  return [...groups].map(([name, items]) => ({ name, items }));
}

/** People by their manager. */
export function peopleGroups(all: readonly PeopleOfManager[]): readonly Group[] {
  return all.map(({ manager, people }) => ({
    name: manager,
    items: people.map((person) => ({ is: "person", person })),
  }));
}

/** Cells that could not be taken, by the file or sheet that they are in. */
export function findingGroups({ findings }: AvailabilityPull): readonly Group[] {
  const groups = new Map<string, PullItem[]>();
  for (const { source, finding } of findings) {
    const name = [source, finding.place.sheet].filter((text) => text !== "").join(" · ");
    const group = groups.get(name);
    if (group) group.push({ is: "finding", source, finding });
    else groups.set(name, [{ is: "finding", source, finding }]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}

/** The lines to show when these heads are open. */
export function pullLines(groups: readonly Group[], open: ReadonlySet<string>): readonly PullLine[] {
  return groups.flatMap(({ name, items }): PullLine[] => {
    const [first] = items;
    if (!first) return [];
    const key = `head:${name}`;
    const head: PullLine = { key, head: name, count: items.length, first };
    if (!open.has(key)) return [head];
    return [
      head,
      ...items.map((item, at) => ({ key: `${name}:${at}`, item, last: at === items.length - 1 })),
    ];
  });
}
