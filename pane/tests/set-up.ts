import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

/** What a browser has and jsdom has not, as still as can be. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const stillMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

globalThis.ResizeObserver ??= StillObserver;
globalThis.matchMedia ??= stillMedia;
