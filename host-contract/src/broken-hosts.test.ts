import { describe, expect, test } from "vitest";
import { cellByCellHost, faithfulHost } from "./breaches.ts";
import { brokenHosts } from "./broken-hosts.ts";
import { contractCases } from "./host-contract.ts";

describe("the contract notices a host that", () => {
  test.each(brokenHosts)("$breaks", async ({ noticedBy, makeHost }) => {
    const promise = contractCases.find(({ name }) => name === noticedBy);
    if (!promise) throw new Error(`no such case: ${noticedBy}`);
    await expect(promise.run(makeHost)).rejects.toBeInstanceOf(Error);
  });

  test.each([faithfulHost, cellByCellHost])("breaks none, by letting it pass (%#)", async (makeHost) => {
    for (const { run } of contractCases) await expect(run(makeHost)).resolves.toBeUndefined();
  });

  test("breaks any promise: each case is failed by a broken host", () => {
    const noticed = new Set(brokenHosts.map(({ noticedBy }) => noticedBy));
    expect(contractCases.map(({ name }) => name).filter((name) => !noticed.has(name))).toEqual([]);
  });
});
