import { languages, memoryHost, message } from "@jalon/core";
import { screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { expectScreen, goTo, showPane, violations } from "../../tests/show-pane.tsx";
import { smallWorkbook } from "../../tests/small-workbook.ts";

beforeEach(() => {
  document.body.replaceChildren();
});

const screens = [
  { fr: ["Accueil", "Votre portefeuille"], en: ["Home", "Your portfolio"] },
  { fr: ["Adopter", "Adopter le classeur"], en: ["Adopt", "Adopt the workbook"] },
  { fr: ["Constats", "Constats"], en: ["Findings", "Findings"] },
  { fr: ["Prioriser", "Prioriser"], en: ["Prioritise", "Prioritise"] },
  { fr: ["Capacité", "Capacité"], en: ["Capacity", "Capacity"] },
  { fr: ["Journal", "Journal"], en: ["Journal", "Journal"] },
] as const;

test.each(languages)(
  "every screen opens in %s, without a sentence missing and without anything for axe to say",
  async (language) => {
    const { user } = await showPane(smallWorkbook(), language);
    for (const { [language]: words } of screens) {
      const [name, title] = words;
      await goTo(user, name);
      await expectScreen(title);
      expect(document.body.textContent).not.toMatch(/«[a-z-]+»|\{\w+\}/);
      expect(await violations()).toEqual([]);
    }
    expect(document.documentElement.lang).toBe(language);
  },
);

test("the language and the appearance change in the settings, and the host is told", async () => {
  const onChoice = vi.fn<(choice: unknown) => void>();
  const { user } = await showPane(smallWorkbook(), "fr", { onChoice });
  await user.click(screen.getByRole("button", { name: "Réglages" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Langue" }), "en");
  await expectScreen("Your portfolio");
  await user.selectOptions(screen.getByRole("combobox", { name: "Appearance" }), "contrast");
  expect(document.querySelector("[data-theme]")?.getAttribute("data-theme")).toBe("contrast");
  expect(onChoice).toHaveBeenLastCalledWith({ language: "en", theme: "contrast" });
});

test("a host that cannot be read is said in its own words, and can be tried again", async () => {
  const host = memoryHost(smallWorkbook());
  let fails = true;
  const problem = { hostProblem: "cell-being-edited", message: message("skip-not-read") };
  const readWorkbook = () => (fails ? Promise.reject(problem) : host.readWorkbook());
  const { user } = await showPane(smallWorkbook(), "fr", { host: { ...host, readWorkbook } });
  expect(screen.getByRole("alert").textContent).toContain("L’opération n’a pas abouti");
  fails = false;
  await user.click(screen.getByRole("button", { name: "Réessayer" }));
  await expectScreen("Votre portefeuille");
});

test("a fault of ours offers details that hold no cell", async () => {
  const host = memoryHost(smallWorkbook());
  const readWorkbook = () => Promise.reject(new TypeError("Portail usagers is not iterable"));
  const { user } = await showPane(smallWorkbook(), "en", { host: { ...host, readWorkbook } });
  const copied = vi.spyOn(navigator.clipboard, "writeText");
  await user.click(screen.getByRole("button", { name: "Copy details" }));
  expect(copied.mock.calls[0]?.[0]).toContain("TypeError");
  expect(copied.mock.calls[0]?.[0]).not.toContain("Portail");
});

test("a workbook with nothing in it says what to do", async () => {
  const { user } = await showPane({ source: "vide.xlsx", names: [], sheets: [] }, "fr");
  await user.click(screen.getByRole("button", { name: "Indiquer où sont les projets" }));
  await expectScreen("Adopter le classeur");
  expect(screen.getByText("Aucun tableau de projets reconnu")).toBeDefined();
});
