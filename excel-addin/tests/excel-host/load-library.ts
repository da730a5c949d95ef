import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import type { ExcelHost } from "./excel-host.ts";

/** Microsoft's own library, as it is published, speaking to our Excel. */
export interface LoadedLibrary {
  /** The Excel that is spoken to from now on. */
  plug(host: ExcelHost): void;
  /** The ExcelApi requirement set that Excel has from now on, 15 for 1.15. */
  setLevel(level: number): void;
}

const element = () => ({
  setAttribute() {},
  appendChild() {},
  style: {},
  getElementsByTagName: () => [],
  addEventListener() {},
});

/** As much of a browser as the library looks at while it loads. */
function surroundings(): Record<string, unknown> {
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    host: "localhost",
    origin: "https://localhost",
  };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    location,
    navigator: { userAgent: "node", platform: "node" },
    addEventListener() {},
    removeEventListener() {},
    document: {
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
      body: element(),
      head: element(),
      cookie: "",
      addEventListener() {},
      readyState: "complete",
      URL: location.href,
    },
  };
}

/** Requirement sets other than ExcelApi that our Excel says it has. */
const otherSets = new Set(["DelayForCellEdit"]);

function supports(level: number, name: string, version: string | undefined): boolean {
  if (name !== "ExcelApi") return otherSets.has(name);
  const [major = 1, minor = 1] = (version ?? "1.1").split(".").map(Number);
  return major === 1 && minor <= level;
}

/** Loads Microsoft's library into this process, unmodified, from its package. Its own metadata refuse what is above the level. */
export function loadLibrary(): LoadedLibrary {
  let plugged: ExcelHost | null = null;
  let level = 99;
  const bridge: {
    onMessageFromHost: ((text: string) => void) | null;
    sendMessageToHost(text: string): void;
  } = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => queueMicrotask(() => plugged?.receive(text)),
  };
  for (const [name, value] of Object.entries({ ...surroundings(), _richApiNativeBridge: bridge }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  new Script(readFileSync(file, "utf8"), { filename: file }).runInThisContext();
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => supports(level, name, version) },
    platform: "OfficeOnline",
  };
  const world = globalThis as unknown as {
    Office: object;
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  const { Office, OfficeExtension } = world;
  // The library's own `context` cannot be replaced: what asks for it asks the window for `Office` first.
  world.Office = Object.create(Office, { context: { value: context } }) as object;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    plug: (host) => {
      if (plugged) plugged.answer = null;
      plugged = host;
      host.answer = (text) => bridge.onMessageFromHost?.(text);
    },
    setLevel: (next) => {
      level = next;
    },
  };
}
