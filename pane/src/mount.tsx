import { words, type Day, type InteractiveHost, type Language, type Mapping, type Words } from "@jalon/core";
import { createRoot } from "react-dom/client";
import type { Engine } from "./engine/engine.ts";
import type { Port } from "./engine/line.ts";
import { App } from "./shell/app.tsx";
import { browserLook, type SystemLook } from "./shell/theme.ts";
import { openWorkbook, refresh } from "./state/actions.ts";
import { fetchWords, type FetchText } from "./state/fetch-text.ts";
import { browserFiles, type Files } from "./state/files.ts";
import { lend } from "./state/lend.ts";
import { nextState, startState, type ThemeChoice } from "./state/pane-state.ts";
import type { Pane } from "./state/pane.ts";
import { makeStore } from "./state/store.ts";
import { grant, type PaneWish } from "./state/wishes.ts";
import type { UserStorage } from "./state/user-storage.ts";
import { wishWords } from "./words/wish-words.ts";

/** What the pane needs of the host that shows it. */
export interface PaneOptions {
  readonly host: InteractiveHost;
  readonly engine: Engine;
  readonly language: Language;
  readonly theme?: ThemeChoice;
  readonly files?: Files;
  /** Where the user keeps a token for themselves. Without it, a token is forgotten once it was used. */
  readonly storage?: UserStorage;
  /** Asks an address. Without it, availability comes from files only, and nothing leaves the machine. */
  readonly fetchText?: FetchText;
  /** What was filled in the campaign whose tabs are in the open workbook, as the file that is pulled elsewhere. Rejects with a HostProblem. Without it, none is offered. */
  readonly campaignFile?: () => Promise<{ readonly name: string; readonly text: string }>;
  /** What the host says of its own problems, by code. */
  readonly words?: Words;
  /** The day that counts as today. */
  readonly today: () => Day;
  /** The moment of writing, as an ISO date and time; the computer's clock unless told. */
  readonly now?: () => string;
  /** Who works here: written to the journal. */
  readonly by: string;
  /** How the host itself looks, where it says so; the browser's system otherwise. */
  readonly look?: SystemLook;
  /** Opens the mapping in a wide window of the host's. Without it, it is confirmed in the pane only. */
  readonly openWide?: () => void;
  /** Told what the user changed the mapping to, for a host whose windows do not share an engine. */
  readonly onMapping?: (mapping: Mapping) => void;
  /** A mapping that was being confirmed in another window, to begin with. */
  readonly saved?: Mapping;
  /** Told when the user changes the pane's language or theme, for the host to remember. */
  readonly onChoice?: (choice: { readonly language: Language; readonly theme: ThemeChoice }) => void;
}

/** A pane that is shown. */
export interface MountedPane {
  unmount(): void;
  /** Reads the workbook again, for hosts that have just opened another one. */
  reopen(): Promise<void>;
  /** Reads the workbook by a mapping that was changed in another window. */
  takeMapping(mapping: Mapping): Promise<void>;
  /** Takes over a language and an appearance that were chosen outside of the pane. */
  choose(choice: { readonly language: Language; readonly theme: ThemeChoice }): void;
  /** Does what the user asked for outside of the pane: in a ribbon, a menu or with a key. What the host cannot find out is said in the pane. */
  ask(wish: PaneWish | Promise<PaneWish>): Promise<void>;
  /** Lets another window, a wide one, work with this pane's engine (`otherWindow`). */
  lend(port: Port): void;
}

const quietMilliseconds = 700;

/** Shows the task pane in an element, and reads the host's workbook. */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const pane = paneOf(options);
  const root = createRoot(element);
  root.render(<App pane={pane} />);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = options.host.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(pane), quietMilliseconds);
  });
  void openWorkbook(pane, options.saved);
  return {
    unmount() {
      clearTimeout(timer);
      unwatch();
      options.engine.close();
      root.unmount();
    },
    reopen() {
      options.engine.cancel();
      pane.store.tell({ is: "cancelled" });
      return openWorkbook(pane);
    },
    takeMapping: (mapping) => openWorkbook(pane, mapping),
    choose({ language, theme }) {
      const now = pane.store.state();
      if (language !== now.language) pane.store.tell({ is: "language", language });
      if (theme !== now.theme) pane.store.tell({ is: "theme", theme });
    },
    ask: (wish) => grant(pane, wish),
    lend: (port) => lend(pane, port),
  };
}

/** The pane's state and ports, before anything is shown. */
export function paneOf(options: PaneOptions): Pane {
  const store = makeStore(startState(options.language, options.theme ?? "system"), nextState);
  options.engine.attach(options.host);
  store.subscribe(() => {
    const { language, theme } = store.state();
    options.onChoice?.({ language, theme });
  });
  return {
    store,
    host: options.host,
    engine: options.engine,
    files: options.files ?? browserFiles,
    storage: options.storage ?? null,
    fetchText: options.fetchText ?? null,
    campaignFile: options.campaignFile ?? null,
    words: { ...words, ...wishWords, ...fetchWords, ...options.words },
    today: options.today,
    now: options.now ?? (() => new Date().toISOString()),
    by: options.by,
    look: options.look ?? browserLook,
    openWide: options.openWide ?? null,
    onMapping: options.onMapping ?? (() => {}),
  };
}
