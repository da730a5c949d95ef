import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { expectScreen, goTo, showPane, violations } from "../../tests/show-pane.tsx";
import { smallWorkbook } from "../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const bar = () => within(screen.getByRole("navigation"));
const names = () =>
  bar()
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

test("where there is no room for all screens, the last are one click further, and the current one is always shown", async () => {
  const { user } = await showPane(smallWorkbook(), "fr", { width: 240 });
  expect(names()).toEqual(["Accueil", "Adopter", "Constats", "Plus"]);
  await goTo(user, "Journal");
  await expectScreen("Journal");
  expect(names()).toEqual(["Accueil", "Adopter", "Journal", "Plus"]);
  expect(bar().getByRole("button", { current: "page" }).textContent).toBe("Journal");
  expect(document.activeElement?.textContent).toBe("Journal");
});

test("the list of further screens is opened, walked and closed with the keyboard", async () => {
  const { user } = await showPane(smallWorkbook(), "en", { width: 240 });
  const more = bar().getByRole("button", { name: "More", expanded: false });
  more.focus();
  await user.keyboard("{Enter}");
  expect(more.getAttribute("aria-expanded")).toBe("true");
  expect(await violations()).toEqual([]);
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(document.activeElement?.textContent).toBe(names().at(-1));
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("Prioritise");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(more);
  expect(bar().queryByRole("button", { name: "Prioritise" })).toBeNull();
  await user.keyboard("{Enter}{ArrowUp}");
  expect(document.activeElement?.textContent).toBe(names().at(-1));
  await user.tab();
  expect(more.getAttribute("aria-expanded")).toBe("false");
});
