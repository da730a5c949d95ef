import { createContext, useContext, useSyncExternalStore } from "react";
import { impossible } from "@jalon/core";
import type { Pane } from "./pane.ts";
import type { PaneState } from "./pane-state.ts";

/** Carries the pane's state and ports to its parts. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane's ports and store, for calling actions. */
export function usePorts(): Pane {
  return useContext(PaneContext) ?? impossible("a part of the pane stands outside of the pane");
}

/** What a part shows of the state; the part is drawn again when that changes. The selector must give back the same value for the same state. */
export function usePane<Shown>(select: (state: PaneState) => Shown): Shown {
  const { store } = usePorts();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}
