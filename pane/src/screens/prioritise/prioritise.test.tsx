import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { expectScreen, goTo, showPane, violations } from "../../../tests/show-pane.tsx";
import { smallWorkbook } from "../../../tests/small-workbook.ts";
import type { SystemLook } from "../../shell/theme.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

async function showPrioritise(language: "fr" | "en" = "fr") {
  const shown = await showPane(smallWorkbook(), language);
  const name = language === "fr" ? "Prioriser" : "Prioritise";
  await goTo(shown.user, name);
  await expectScreen(name);
  return shown;
}

const order = () =>
  screen
    .getAllByRole("img", { name: / points[.,]/ })
    .map((bar) => bar.getAttribute("aria-label")?.split(" : ")[0]);

test("the ranking follows the weights at once, and nothing is written", async () => {
  const { host, user } = await showPrioritise();
  await waitFor(() => expect(order()).toHaveLength(5));
  const [first] = order();
  const before = host.workbook();
  const weights = screen.getAllByRole("slider");
  fireEvent.change(weights[0] as HTMLElement, { target: { value: "0" } });
  await waitFor(() => expect(order()[0]).not.toBe(first));
  expect(screen.getByText(/ne sont pas encore écrits/)).toBeDefined();
  expect(host.workbook()).toBe(before);
  await user.click(screen.getByRole("button", { name: "Revenir à ceux du registre" }));
  await waitFor(() => expect(order()[0]).toBe(first));
});

test("the bars have the colours of the theme that the host shows", async () => {
  const look: SystemLook = { now: () => "dark", watch: () => () => undefined };
  const { user } = await showPane(smallWorkbook(), "fr", { theme: "system", look });
  await goTo(user, "Prioriser");
  await expectScreen("Prioriser");
  expect(screen.getByRole("tabpanel").style.getPropertyValue("--jalon-criterion-0")).toBe("#4fb3b8");
});

test("a project says why it has its score", async () => {
  const { user } = await showPrioritise();
  await waitFor(() => expect(order()).toHaveLength(5));
  const list = screen.getByRole("list", { name: "Projets classés" });
  await user.click(within(list).getAllByRole("button", { expanded: false })[0] as HTMLElement);
  expect(await within(list).findByText(/^Rang 1 : /)).toBeDefined();
  expect(await violations()).toEqual([]);
});

test("a formula is checked as it is typed: what is wrong and where, then understood", async () => {
  const { pane, user } = await showPrioritise();
  await user.click(screen.getByRole("tab", { name: "Critères" }));
  await user.click(screen.getByRole("button", { name: "Ajouter un critère" }));
  const formula = screen.getByRole("textbox", { name: /^Formule/ });
  fireEvent.change(formula, { target: { value: "[Budjet] / 2" } });
  expect(await screen.findByText("[Budjet]", { selector: "mark" })).toBeDefined();
  expect(formula.getAttribute("aria-invalid")).toBe("true");
  fireEvent.change(formula, { target: { value: "[Budget révisé] * 0,5" } });
  expect(await screen.findByText("Formule comprise.")).toBeDefined();
  const added = pane.store.state().draft?.criteria.at(-1);
  expect(added?.formula?.text).toBe("budget * 0.5");
  expect(await violations()).toEqual([]);
});

test("projects are rated by hand; blank stays not rated; writing waits for ids", async () => {
  const { pane, user } = await showPrioritise("en");
  await user.click(screen.getByRole("tab", { name: "Criteria" }));
  await user.click(screen.getByRole("button", { name: "Add a criterion" }));
  await user.click(screen.getByRole("tab", { name: "Ratings" }));
  const rating = screen.getByRole("group", { name: "Rating of Portail usagers" });
  await user.click(within(rating).getByRole("button", { name: "4" }));
  expect(screen.getByText("1 of 5 projects rated")).toBeDefined();
  expect(pane.store.state().draft?.ratings).toMatchObject([{ rating: 4 }]);
  expect(screen.getByRole("button", { name: /^Write the ranks/ }).hasAttribute("disabled")).toBe(true);
  await user.click(within(rating).getByRole("button", { name: "4" }));
  expect(screen.getByText("0 of 5 projects rated")).toBeDefined();
  expect(await violations()).toEqual([]);
});

test("a preset takes the place of the starter set", async () => {
  const { pane, user } = await showPrioritise("en");
  await user.click(screen.getByRole("tab", { name: "Criteria" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Start from a preset" }), "wsjf");
  expect(pane.store.state().draft?.criteria.map(({ role }) => role)).toEqual([
    "gain",
    "gain",
    "gain",
    "divisor",
  ]);
});

test("numbers are typed and shown as the language writes them, and a doubtful one is not taken", async () => {
  const { pane } = await showPrioritise();
  const weight = (await screen.findAllByRole("textbox", { name: /^Poids de/ }))[0] as HTMLInputElement;
  const taken = () => pane.store.state().draft?.criteria[0]?.weight;
  fireEvent.change(weight, { target: { value: "12,5" } });
  expect(taken()).toBe(12.5);
  expect(weight.value).toBe("12,5");
  fireEvent.change(weight, { target: { value: "1.250" } });
  expect(await screen.findByText(/^Se lit de deux façons/)).toBeDefined();
  fireEvent.change(weight, { target: { value: "-3" } });
  expect(await screen.findByText("Au moins 0.")).toBeDefined();
  expect(taken()).toBe(12.5);
  fireEvent.change(weight, { target: { value: "0.25" } });
  fireEvent.blur(weight);
  expect(taken()).toBe(0.25);
  expect(weight.value).toBe("0,25");
});
