import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { expectScreen, goTo, showPane, violations } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const wholeWay = { timeout: 120_000 };

test("govern, repair, rank, then undo all of it: the user's sheet is what it was", wholeWay, async () => {
  const { host, pane, user } = await showPane(smallWorkbook());
  const before = host.workbook();
  const go = (name: string) => goTo(user, name);
  const apply = async () => {
    await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
    expect(await screen.findByText(/changements? écrits?$/)).toBeDefined();
  };
  await go("Adopter");
  await user.click(await screen.findByRole("button", { name: "Voir ce qui changerait" }));
  await screen.findByText(/^Rien n’est encore écrit/);
  expect(await violations()).toEqual([]);
  await apply();
  expect(pane.store.state().portfolio?.governed).toBe(true);
  await go("Constats");
  await user.click(await screen.findByRole("button", { name: /^Relire \d+ corrections? proposées?$/ }));
  await apply();
  expect(host.workbook().sheets[0]?.rows[3]).toContainEqual({ date: "2025-02-01" });
  await go("Prioriser");
  await screen.findByRole("list", { name: "Projets classés" });
  await user.click(screen.getByRole("button", { name: /^Écrire les rangs/ }));
  await apply();
  expect(pane.store.state().portfolio?.projects.every(({ rank }) => rank !== null)).toBe(true);
  await go("Journal");
  for (const entry of ["3", "2", "1"]) {
    await user.click(await screen.findByRole("button", { name: `Défaire le n° ${entry}` }));
    await apply();
  }
  const mine = (workbook: typeof before) =>
    workbook.sheets.find(({ name }) => name === "Projets")?.rows.map(trimmed);
  expect(mine(host.workbook())).toEqual(mine(before));
  expect(pane.store.state().portfolio?.governed).toBe(false);
  expect(await violations()).toEqual([]);
});

function trimmed(row: readonly unknown[]): readonly unknown[] {
  const filled = row.map((cell) => cell !== null).lastIndexOf(true);
  return row.slice(0, filled + 1);
}

test("a change that is cleared in the preview is not written", async () => {
  const { host, user } = await showPane(smallWorkbook(), "en");
  await goTo(user, "Findings");
  await user.click(await screen.findByRole("button", { name: /^Review \d+ proposed repairs?$/ }));
  await expectScreen(/^Mend/);
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(screen.getByRole("button", { name: "Nothing to apply" }).hasAttribute("disabled")).toBe(true);
  await user.click(screen.getAllByRole("checkbox", { name: /^Accept:/ })[0] as HTMLElement);
  const apply = screen.getByRole("button", { name: /^Apply/ });
  const count = Number(/\d+/.exec(apply.textContent)?.[0]);
  const before = host.workbook().sheets[0]?.rows ?? [];
  await user.click(apply);
  await screen.findByText(/changes written$/);
  const after = host.workbook().sheets[0]?.rows ?? [];
  const changed = after.flatMap((row, at) =>
    row.filter((cell, column) => cell !== (before[at]?.[column] ?? null)),
  );
  expect(changed).toHaveLength(count);
});
