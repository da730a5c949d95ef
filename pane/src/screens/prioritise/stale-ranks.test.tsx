import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { governed } from "../../../tests/governed-workbook.ts";
import { goTo, showPane } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";
import { refresh } from "../../state/actions.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const stale = /^Les rangs écrits ne tiennent plus compte/;

test(
  "written ranks are said to be out of date once a figure changes, until they are written again",
  { timeout: 180_000 },
  async () => {
    const { host, pane, user } = await showPane(await governed(smallWorkbook()));
    const go = (name: string) => goTo(user, name);
    const apply = async () => {
      await user.click(await screen.findByRole("button", { name: /^Appliquer/ }));
      await screen.findByText(/changements? écrits?$/);
    };
    await go("Prioriser");
    await user.click(await screen.findByRole("button", { name: "Écrire les rangs…" }));
    await apply();
    expect(pane.store.state().portfolio?.scoresOutOfDate).toBe(false);
    expect(screen.queryByText(stale)).toBeNull();

    const budget = { kind: "write", sheet: "Projets", row: 3, column: 7, content: { value: 9000 } } as const;
    await host.writeEdits([budget]);
    await act(() => refresh(pane));
    expect(await screen.findByText(stale)).toBeDefined();
    await go("Accueil");
    await user.click(within(screen.getByRole("region", { name: stale })).getByRole("button"));
    await user.click(await screen.findByRole("button", { name: "Les réécrire…" }));
    await apply();
    await waitFor(() => expect(screen.queryByText(stale)).toBeNull());
  },
);
