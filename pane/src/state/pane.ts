import type { Day, InteractiveHost, Mapping, Words } from "@jalon/core";
import type { Engine } from "../engine/engine.ts";
import type { SystemLook } from "../shell/theme.ts";
import type { FetchText } from "./fetch-text.ts";
import type { Files } from "./files.ts";
import type { PaneEvent, PaneState } from "./pane-state.ts";
import type { Store } from "./store.ts";
import type { UserStorage } from "./user-storage.ts";

/** Everything a part of the pane can reach: the state, and the ports that it was given. */
export interface Pane {
  readonly store: Store<PaneState, PaneEvent>;
  readonly host: InteractiveHost;
  readonly engine: Engine;
  readonly files: Files;
  /** What the user keeps here for themselves, such as a token; null where the host keeps nothing. */
  readonly storage: UserStorage | null;
  /** Asks an address; null where nothing may leave the machine. */
  readonly fetchText: FetchText | null;
  /** What was filled in the campaign whose tabs are in the open workbook, as a file; null where the host gives none. */
  readonly campaignFile: (() => Promise<{ readonly name: string; readonly text: string }>) | null;
  /** What core says, and what the host says of its own problems. */
  readonly words: Words;
  readonly today: () => Day;
  readonly now: () => string;
  readonly by: string;
  /** How the surroundings look, for those who chose to follow them. */
  readonly look: SystemLook;
  /** Opens the mapping in a wide window; null where the host has none. */
  readonly openWide: (() => void) | null;
  /** Told what the user changed the mapping to. */
  readonly onMapping: (mapping: Mapping) => void;
}
