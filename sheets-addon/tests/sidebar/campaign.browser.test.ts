import * as steps from "@jalon/journeys";
import { axeViolations, labels, portfolioRead, type OpenJalon } from "@jalon/journeys";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { feedWords } from "../../feed/feed-words.ts";
import { openRealScript } from "../real-script.ts";
import { callsOf } from "./calls-of.ts";
import { lineTo } from "./line-to.ts";
import { openSidebar, sampleIn } from "./open-sidebar.ts";

/** The sentence with plain spaces: French puts others inside its quotes. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

describe.each([
  {
    language: "fr",
    colorScheme: "dark",
    prepare: "Préparer une campagne…",
    months: "Nombre de mois",
    managers: "Responsables",
    inMenu: "La campagne se prépare dans le menu de Google Sheets",
    answer: /^Répondez \d{4}-\d{2} \(.+\) pour le premier mois, puis 6 pour le nombre de mois\.$/,
    noMenu: /^Ce menu n’est pas là/,
  },
  {
    language: "en",
    colorScheme: "light",
    prepare: "Prepare a campaign…",
    months: "Number of months",
    managers: "Managers",
    inMenu: "The campaign is prepared in the menu of Google Sheets",
    answer: /^Answer \d{4}-\d{2} \(.+\) for the first month, then 6 for how many\.$/,
    noMenu: /^The menu is not there/,
  },
] as const)("preparing a campaign beside Google Sheets ($language)", (look) => {
  const { language, colorScheme } = look;
  const say = labels[language];
  let jalon: OpenJalon;
  beforeAll(async () => {
    const script = openRealScript(await sampleIn(language), { userLocale: language });
    jalon = await openSidebar(lineTo(callsOf(script)), { colorScheme });
    await portfolioRead(jalon.page);
  });
  afterAll(() => jalon?.close());

  test("the sidebar names the feed's menu as it is, what to answer, and where to read how it is installed", async () => {
    const { page } = jalon;
    const main = page.getByRole("main");
    await steps.goToScreen(page, say, say.capacity);
    await main.getByRole("button", { name: look.prepare }).click();
    await main.getByRole("combobox", { name: look.months }).selectOption("6");
    await main.getByRole("list", { name: look.managers }).waitFor();
    const said = main.getByRole("list", { name: look.inMenu }).getByRole("listitem");
    const [open = "", answer = "", ...others] = (await said.allInnerTexts()).map(plain);
    for (const code of ["menu", "item-prepare"]) expect(open).toContain(feedWords[code]?.[language]);
    expect(answer).toMatch(look.answer);
    expect(others).toHaveLength(2);
    const elsewhere = plain(await main.getByText(look.noMenu).innerText());
    expect(elsewhere).toContain("docs/sheets.md");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await axeViolations(page)).toEqual([]);
    expect(jalon.problems).toEqual([]);
  });
});
