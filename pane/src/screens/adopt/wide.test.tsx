import type { Mapping } from "@jalon/core";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { goTo, showPane } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";
import { changeMapping } from "../../state/actions.ts";

test("a host with a wide window is asked to open it", async () => {
  let asked = 0;
  const { user } = await showPane(smallWorkbook(), "fr", { openWide: () => (asked += 1) });
  await goTo(user, "Adopter");
  await user.click(await screen.findByRole("button", { name: "Ouvrir dans une grande fenêtre" }));
  expect(asked).toBe(1);
});

test("a host whose windows share no engine is told what the user changed the mapping to", async () => {
  const told: Mapping[] = [];
  const { pane } = await showPane(smallWorkbook(), "fr", { onMapping: (mapping) => told.push(mapping) });
  expect(told).toEqual([]);
  const table = pane.store.state().portfolio!.mapping.tables[0]!;
  const { column } = table.columns[0]!;
  await changeMapping(pane, { change: "field", table: table.table, column, field: null });
  expect(told).toEqual([pane.store.state().portfolio!.mapping]);
  expect(told[0]!.tables[0]!.columns[0]!.field).toBeNull();
});
