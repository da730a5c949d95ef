import { expect, test } from "vitest";
import { openRealScript } from "../real-script.ts";

test("a mapping is shared in its own document alone: a user's cache is the same in all of them", async () => {
  const script = openRealScript();
  const mapping = { schemaVersion: 1, language: "fr", tables: [] };
  await script.run("keepMapping", [mapping]);
  expect(await script.run("keptMapping")).toEqual({ mapping });
  const here = script.world.id;
  Object.assign(script.world, { id: "another document" });
  expect(await script.run("keptMapping")).toEqual({ mapping: null });
  Object.assign(script.world, { id: here });
  expect(await script.run("keptMapping")).toEqual({ mapping });
});
