import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jalon } from "./main.ts";
import { testingIo } from "./testing-io.ts";

interface Told {
  readonly records: {
    readonly projects: readonly { readonly id: string; readonly name: unknown; readonly budget: unknown }[];
  };
  readonly findings: readonly { readonly code: string; readonly column: string | null }[];
  readonly editions?: readonly {
    readonly changed: readonly unknown[];
    readonly leftOut: readonly { readonly field: string }[];
  }[];
}

async function told(io: ReturnType<typeof testingIo>, ...args: readonly string[]): Promise<Told> {
  const before = io.printed().length;
  await jalon([...args, "--json", "--as-of", "2026-11-01"], io);
  return JSON.parse(io.printed().slice(before)) as Told;
}

test("accepting every repair of the French sample moves the shifted row back whole", async () => {
  const sample = readFileSync(new URL("../../../samples/portefeuille.xlsx", import.meta.url));
  const io = testingIo({ "portefeuille.xlsx": new Uint8Array(sample) });
  await told(io, "adopt", "portefeuille.xlsx", "--accept-repairs", "-o", "registre.xlsx");
  const { records, findings } = await told(io, "adopt", "registre.xlsx");
  const moved = records.projects.find(({ name }) => name === "Refonte de la boutique en ligne");
  expect(moved).toMatchObject({ id: "AM-023", programme: "Billettique et tarification", budget: 1_280_000 });
  expect(records.projects).toHaveLength(60);
  expect(findings.filter(({ code }) => code.startsWith("row-shifted"))).toEqual([]);
});

describe("a new edition adopted onto a register", () => {
  const register =
    "Code;Nom du projet;Budget révisé (M€)\nP-1;Portail;12\nP-2;Paie;3,5\nP-3;Archives;40\nP-4;Réseau;7";

  async function ontoRegister(edition: string): Promise<{ told: Told; after: Told }> {
    const io = testingIo({ "registre.csv": register, "edition.csv": edition });
    await told(io, "adopt", "registre.csv", "-o", "registre.xlsx");
    const onto = await told(io, "adopt", "edition.csv", "--onto", "registre.xlsx", "-o", "nouveau.xlsx");
    return { told: onto, after: await told(io, "adopt", "nouveau.xlsx") };
  }

  test("is read in the register's unit where it says none", async () => {
    const { told: onto, after } = await ontoRegister(
      "Code;Nom du projet;Budget révisé\nP-1;Portail;13\nP-2;Paie;3,5\nP-3;Archives;41\nP-5;Accueil;2",
    );
    expect(onto.findings.filter(({ code }) => code === "unit-not-said")).toEqual([]);
    expect(onto.editions?.[0]?.changed).toHaveLength(2);
    const budgets = after.records.projects.map(({ id, budget }) => [id, budget]);
    expect(budgets).toEqual([
      ["P-1", 13_000_000],
      ["P-2", 3_500_000],
      ["P-3", 41_000_000],
      ["P-4", 7_000_000],
      ["P-5", 2_000_000],
    ]);
  });

  test("in a unit that cannot be right changes no amount, and says so", async () => {
    const { told: onto, after } = await ontoRegister(
      "Code;Nom du projet;Budget révisé (k€)\nP-1;Portail;13\nP-2;Paie;3,5\nP-3;Archives;41\nP-4;Réseau;7",
    );
    expect(onto.editions?.[0]?.leftOut).toMatchObject([{ field: "budget" }]);
    expect(after.records.projects.map(({ budget }) => budget)).toEqual([
      12_000_000, 3_500_000, 40_000_000, 7_000_000,
    ]);
  });
});
