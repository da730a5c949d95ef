import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookAgain } from "../../sidebar/look-again.ts";

/** As much of a page as looking again asks for. */
class Page extends EventTarget {
  visibilityState = "visible";
  show(state: "visible" | "hidden"): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

let page: Page;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  page = new Page();
  looks = 0;
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Looks that take so long. */
const taking = (milliseconds: number) => (): Promise<void> => {
  looks += 1;
  return new Promise((done) => setTimeout(done, milliseconds));
};

test.each([
  { name: "a quick look comes back every fifteen seconds", milliseconds: 10, seconds: 61, want: 4 },
  { name: "a look of four seconds comes back after eighty", milliseconds: 4000, seconds: 110, want: 2 },
])("$name", async ({ milliseconds, seconds, want }) => {
  const stop = lookAgain(taking(milliseconds));
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  expect(looks).toBe(want);
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(looks).toBe(want);
});

test("a page that nobody sees does not look; it does at once when it is seen again, and never twice at a time", async () => {
  lookAgain(taking(4000));
  page.show("hidden");
  await vi.advanceTimersByTimeAsync(300_000);
  expect(looks).toBe(0);
  page.show("visible");
  page.show("visible");
  expect(looks).toBe(1);
});

test("what stops looking in the midst of a look stops it for good", async () => {
  const stop = lookAgain(taking(4000));
  await vi.advanceTimersByTimeAsync(16_000);
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(looks).toBe(1);
});
