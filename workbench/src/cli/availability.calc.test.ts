import { beforeAll, expect, test } from "vitest";
import { contentInCalc } from "../../tests/in-calc.ts";
import { askedFor, filled, first } from "./testing-availability.ts";

const calc = process.env["JALON_SOFFICE"] ?? "soffice";

let campaign: Uint8Array;
beforeAll(async () => {
  ({ campaign } = await askedFor());
});

/** The rows of a sheet as another program calculated them: what each cell shows. */
function shownOn(content: string, sheet: string): readonly (readonly string[])[] {
  const table = content.split("<table:table ").find((part) => part.startsWith(`table:name="${sheet}"`)) ?? "";
  return table
    .split("<table:table-row ")
    .slice(1)
    .map((row) =>
      [
        ...row.matchAll(
          /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
        ),
      ].flatMap(([, attributes = "", inside = ""]) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const value = /office:value="([^"]*)"/.exec(attributes)?.[1];
        const said = value ?? inside.replace(/<[^>]*>/g, "");
        return Array.from({ length: Math.min(repeated, 40) }, () => said);
      }),
    );
}

test("another program counts what is left to give, refuses what no month has, and colours what is not confirmed", async () => {
  const bytes = await filled(
    campaign,
    ["Paul Martin", first, 3, "✓"],
    // Nothing was offered for this month: 0 is an answer, and is not blank.
    ["Paul Martin", first + 1, 9, null],
    ["Paul Martin", first + 1, 5, 0],
    ["Kate Bush", first, 5, 30],
    ["Kate Bush", first, 6, "soon"],
  );
  const content = contentInCalc(calc, bytes);
  const rows = shownOn(content, "Paul Martin");
  expect(rows[first]?.[4]).toBe("0");
  expect(rows[first + 1]?.[4]).toBe("2");
  expect(rows[4]?.[4]).toBe("2");
  expect(
    shownOn(content, "Campagne")
      .slice(8, 10)
      .map((row) => row.slice(1, 4)),
  ).toEqual([
    ["Kate Bush", "1", "3"],
    ["Paul Martin", "2", "2"],
  ]);
  expect(content).toContain("cell-content-is-between(0,20)");
  expect(content).toContain("cell-content-is-in-list(&quot;✓&quot;)");
  expect(content.match(/<calcext:condition /g)?.length).toBe(6);
  expect(content).toMatch(/table:name="Jalon campagne"[^>]*table:style-name/);
});
