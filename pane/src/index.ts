/** The only door of the task pane: what a host needs to show it. */
export { mountPane, type PaneOptions, type MountedPane } from "./mount.tsx";
export { workerEngine } from "./engine/worker-engine.ts";
export { directEngine } from "./engine/direct-engine.ts";
export { makeEngineWorker } from "./engine/make-worker.ts";
export { otherWindow } from "./engine/other-window.ts";
export { serveEngine } from "./engine/serve-engine.ts";
export { openLine, type Line, type Port } from "./engine/line.ts";
export { useTheme, browserLook, type SystemLook } from "./shell/theme.ts";
export type { PaneWish } from "./state/wishes.ts";
export type { Engine } from "./engine/engine.ts";
export { browserFiles, pickFiles, textSource, type ChosenAvailability, type Files } from "./state/files.ts";
export { browserFetchText, type FetchText } from "./state/fetch-text.ts";
export { browserStorage, type UserStorage } from "./state/user-storage.ts";
export type { ThemeChoice } from "./state/pane-state.ts";
