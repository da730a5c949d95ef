import type { Mapping } from "@jalon/core";
import type { Server } from "./script-run.ts";

/** Google makes a sidebar 300 pixels wide, and a dialog as wide as was asked. */
export const isDialog = (): boolean => innerWidth >= 600;

/** The mapping that is being confirmed, in the sidebar and in the dialog: shared through the script alone. */
interface SharedMapping {
  /** Keeps what the user said here, for the other window. */
  readonly keep: (mapping: Mapping) => void;
  /** Tells the mapping that the other window kept, unless it is the one that is known here. */
  readonly tell: (take: (mapping: Mapping) => void) => void;
}

/** Shares the mapping with the user's other window, beginning with what was kept before. */
export function sharedMapping(server: Server, begun: Mapping | null): SharedMapping {
  let known = JSON.stringify(begun);
  return {
    keep(mapping) {
      known = JSON.stringify(mapping);
      // What cannot be kept is not lost: it stands in this window.
      server.keepMapping(mapping).catch(() => {});
    },
    tell(take) {
      void keptMapping(server).then((mapping) => {
        const text = JSON.stringify(mapping);
        if (mapping === null || text === known) return;
        known = text;
        take(mapping);
      });
    },
  };
}

/** The mapping that was kept; where nothing can be asked there is none, and reading says why. */
export const keptMapping = (server: Server): Promise<Mapping | null> =>
  server.keptMapping().then(
    ({ mapping }) => mapping,
    () => null,
  );
