import { describe, expect, test } from "vitest";
import { cellCases } from "./cell-cases.ts";
import type { ContractCase, MakeHost } from "./contract-case.ts";
import { journalCases } from "./journal-cases.ts";
import { structureCases } from "./structure-cases.ts";

/** Every promise of the contract. */
export const contractCases: readonly ContractCase[] = [...cellCases, ...structureCases, ...journalCases];

/** The suite that every host passes: call it in a test file with a way to make a host on a workbook. */
export function hostContract(name: string, makeHost: MakeHost, timeout = 30_000): void {
  describe(`${name} keeps the contract of hosts`, () => {
    test.each(contractCases)(
      "$name",
      async ({ run }) => {
        await expect(run(makeHost)).resolves.toBeUndefined();
      },
      timeout,
    );
  });
}
