import { act, screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { governed } from "../../tests/governed-workbook.ts";
import { expectScreen, showPane } from "../../tests/show-pane.tsx";
import { smallWorkbook } from "../../tests/small-workbook.ts";
import { grant } from "./wishes.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

test("the project of a row is shown with its findings alone, and all come back with one click", async () => {
  const { pane, user } = await showPane(smallWorkbook());
  const { findings = [], projects = [] } = pane.store.state().portfolio ?? {};
  const wrong = findings.find(({ place }) => place.id)?.place;
  const project = projects.find(({ id }) => id === wrong?.id);
  await act(() => grant(pane, { row: { sheet: project!.sheet, row: project!.row } }));
  await expectScreen("Constats");
  const all = await screen.findByRole("button", { name: /^Projet.*Montrer tous les projets$/ });
  expect(all.textContent).toContain(project!.name);
  const places = screen.getAllByTitle(/^Aller à/).map((element) => element.getAttribute("title") ?? "");
  expect(places.length).toBeGreaterThan(0);
  expect(places.every((place) => place.includes(`${project!.row + 1} · `))).toBe(true);
  await user.click(all);
  expect(screen.queryByRole("button", { name: /^Projet.*Montrer tous les projets$/ })).toBeNull();
});

test("a row without a project says so, and how to go on", async () => {
  const { pane } = await showPane(smallWorkbook());
  await act(() => grant(pane, { row: { sheet: "Projets", row: 400 } }));
  expect(screen.getByRole("alert").textContent).toContain("La ligne 401 de");
});

test("refreshing a register that is not governed leads to governing it", async () => {
  const { pane } = await showPane(smallWorkbook());
  await act(() => grant(pane, { refresh: true }));
  await expectScreen("Adopter le classeur");
});

test("refreshing a governed register is a preview of its scores and ranks; nothing is written before it is accepted", async () => {
  const { pane, host } = await showPane(await governed(smallWorkbook()));
  const before = host.workbook();
  await act(() => grant(pane, { refresh: true }));
  const { preview } = pane.store.state();
  expect(preview?.plan.changes.length).toBeGreaterThan(0);
  expect(host.workbook()).toEqual(before);
});

test("what is asked for while the workbook is being read waits for it", async () => {
  const { pane } = await showPane(smallWorkbook(), "fr", {}, false);
  await grant(pane, { row: { sheet: "Projets", row: 4 } });
  expect(pane.store.state().focus).toMatchObject({ project: expect.any(String) });
});
