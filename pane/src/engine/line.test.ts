import { message, type Progress } from "@jalon/core";
import { expect, test, vi } from "vitest";
import { openLine, type Port } from "./line.ts";

/** Two ends that hear what the other posts, as copies, a moment later. */
function twoEnds(): readonly [Port, Port] {
  const heard: ((value: unknown) => void)[] = [];
  const end = (own: number, other: number): Port => ({
    post: (value) => {
      const copy = structuredClone(value);
      queueMicrotask(() => heard[other]?.(copy));
    },
    listen: (hear) => {
      heard[own] = hear;
    },
  });
  return [end(0, 1), end(1, 0)];
}

test("a call is answered with what the other end gives, long lists whole", async () => {
  const [near, far] = twoEnds();
  openLine(far, {
    double: async (numbers: readonly number[]) => ({ doubled: numbers.map((number) => number * 2) }),
  });
  const line = openLine(near, {});
  const numbers = Array.from({ length: 1234 }, (_, at) => at);
  expect(await line.call("double", numbers)).toEqual({ doubled: numbers.map((number) => number * 2) });
});

test("progress is told, and calls that cross do not mix", async () => {
  const [near, far] = twoEnds();
  openLine(far, {
    echo: async (said: string, progress) => {
      progress(1, 2, message(said));
      return said;
    },
  });
  const line = openLine(near, {});
  const told = vi.fn<Progress>();
  expect(await Promise.all([line.call("echo", "a", told), line.call("echo", "b", told)])).toEqual(["a", "b"]);
  expect(told.mock.calls).toEqual([
    [1, 2, { code: "a" }],
    [1, 2, { code: "b" }],
  ]);
});

test("a host problem arrives as it is, an error as an error", async () => {
  const [near, far] = twoEnds();
  const problem = { hostProblem: "busy", message: message("host-busy") };
  openLine(far, {
    busy: () => Promise.reject(problem),
    broken: () => Promise.reject(new TypeError("no such thing")),
  });
  const line = openLine(near, {});
  await expect(line.call("busy", null)).rejects.toEqual(problem);
  const fault: unknown = await line.call("broken", null).catch((caught: unknown) => caught);
  expect(fault).toBeInstanceOf(Error);
  expect(fault).toMatchObject({ name: "TypeError", message: "no such thing" });
});

test("closing rejects what waits, with the reason", async () => {
  const [near] = twoEnds();
  const line = openLine(near, {});
  const waiting = line.call("nobody", null);
  line.close("stopped");
  await expect(waiting).rejects.toBe("stopped");
});
