import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { expectScreen, goTo, showPane } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

async function showFindings() {
  const shown = await showPane(smallWorkbook());
  await goTo(shown.user, "Constats");
  await expectScreen("Constats");
  return shown;
}

test("choosing a finding shows its cell", async () => {
  const { host, pane, user } = await showFindings();
  const goTo = vi.spyOn(host, "goTo");
  expect(pane.store.state().portfolio?.findings.map(({ code }) => code)).toContain("end-before-start");
  const heads = within(screen.getByRole("list", { name: "Constats par sujet" })).getAllByRole("button", {
    expanded: false,
  });
  for (const head of heads) await user.click(head);
  await user.click(screen.getAllByTitle(/^Aller à Projets!G6|^Aller à Projets!F6/)[0] as HTMLElement);
  expect(goTo.mock.calls[0]?.[1]).toMatchObject({ row: 5 });
});

test("the filters narrow what is shown, and can be cleared", async () => {
  const { user } = await showFindings();
  await user.click(screen.getByRole("button", { name: /^Erreurs/ }));
  expect(screen.getByText(/constats? affichés?$/)).toBeDefined();
  await user.type(screen.getByRole("searchbox", { name: "Chercher dans les constats" }), "zzz");
  expect(await screen.findByText("Aucun constat ne répond à ces filtres")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Effacer les filtres" }));
  expect(screen.queryByText(/constats? affichés?$/)).toBeNull();
});

test("a repair is a preview first; leaving it writes nothing and gives the focus back", async () => {
  const { host, user } = await showFindings();
  const before = host.workbook();
  const repair = screen.getByRole("button", { name: /^Relire \d+ corrections? proposées?$/ });
  await user.click(repair);
  await expectScreen(/^Corriger/);
  expect(document.activeElement?.tagName).toBe("H1");
  await user.click(screen.getByRole("button", { name: "Revenir sans rien écrire" }));
  await expectScreen("Constats");
  expect(host.workbook()).toEqual(before);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("jalon-repair-every"));
});
