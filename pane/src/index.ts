/** The only door of the task pane: what a host needs to show it. */
export { mountPane, type PaneOptions, type MountedPane } from "./mount.tsx";
export { workerEngine } from "./engine/worker-engine.ts";
export { directEngine } from "./engine/direct-engine.ts";
export { makeEngineWorker } from "./engine/make-worker.ts";
export { otherWindow } from "./engine/other-window.ts";
export { serveEngine } from "./engine/serve-engine.ts";
export { openLine, type Port } from "./engine/line.ts";
export { workerLine, type WorkerLine } from "./engine/worker-line.ts";
export { useTheme, browserLook, type SystemLook } from "./shell/theme.ts";
export type { PaneWish } from "./state/wishes.ts";
export type { Engine } from "./engine/engine.ts";
export type { Files } from "./state/files.ts";
export { workbookFiles, type WorkbookWork } from "./state/workbook-files.ts";
export { handOver } from "./state/hand-over.ts";
export { browserFetchText, type FetchText } from "./state/fetch-text.ts";
export { browserStorage, type UserStorage } from "./state/user-storage.ts";
export type { ThemeChoice } from "./state/pane-state.ts";
