/** @typedef {import("playwright-core").Page} Page @typedef {import("playwright-core").Locator} Locator */
/** @typedef {{ x: number, y: number }} Spot */
/**
 * What a user does: `ready` finds where (before anything is measured), `act` does it by mouse and keyboard only, since looking
 * for things in the page would count as the page's own work.
 * @typedef {{ name: string, ready?: (page: Page) => Promise<Spot>, act: (page: Page, spot: Spot) => Promise<void>, settle?: number }} Step
 */

/** @param {Page} page */
const pane = (page) => page.getByRole("main");

/** @param {Locator} locator @returns {Promise<Spot>} */
async function spotOf(locator) {
  const first = locator.first();
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  if (!box) throw new Error("nothing is there to be clicked");
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 12) };
}

/** @param {Locator} locator @returns {Promise<Spot>} */
async function middleOf(locator) {
  await locator.evaluate((element) => element.scrollTo(0, 0));
  const box = await locator.boundingBox();
  if (!box) throw new Error("nothing is there to be scrolled");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** @param {Page} page @param {Spot} spot */
const click = (page, { x, y }) => page.mouse.click(x, y);

/** @param {number} times @param {number} right @param {number} down @returns {Step["act"]} */
const wheel = (times, right, down) => async (page, spot) => {
  await page.mouse.move(spot.x, spot.y);
  for (let time = 0; time < times; time += 1) {
    await page.mouse.wheel(right, down);
    await page.waitForTimeout(25);
  }
};

/** @param {readonly string[]} keys @param {number} pause @returns {Step["act"]} */
const press = (keys, pause) => async (page) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
};

/**
 * Waits until an expression holds in the page, asking seldom and briefly.
 * @param {Page} page @param {string} expression
 */
export async function until(page, expression) {
  for (let times = 0; times < 600; times += 1) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`It never came to this: ${expression}`);
}

/** @param {string} words @returns {Step["act"]} */
const clickUntil = (words) => async (page, spot) => {
  await click(page, spot);
  const shown = `document.querySelector("main").textContent.includes(${JSON.stringify(words)})`;
  await until(page, shown);
};

/** @param {string | RegExp} name @returns {(page: Page) => Promise<Spot>} */
const button = (name) => (page) => spotOf(pane(page).getByRole("button", { name }));

/** @param {string} screen @returns {Step} */
const visit = (screen) => ({
  name: `visit of ${screen}`,
  ready: (page) =>
    spotOf(page.getByRole("navigation", { name: "Écrans" }).getByRole("button", { name: screen })),
  act: click,
  settle: 2500,
});

/** @param {string} what @returns {Step} */
const scrollPane = (what) => ({
  name: `scrolling ${what} fast`,
  ready: (page) => middleOf(pane(page)),
  act: wheel(25, 0, 1500),
});

/** @param {string} what @param {string | RegExp} name @returns {Step[]} */
const previewAndApply = (what, name) => [
  { name: `preview of ${what}`, ready: button(name), act: clickUntil("Appliquer"), settle: 2000 },
  {
    name: `writing ${what}`,
    ready: button(/^Appliquer/),
    act: clickUntil("changements écrits"),
    settle: 4000,
  },
];

/** @param {Page} page */
async function cellZ6(page) {
  const address = page.getByRole("textbox", { name: "Adresse de la cellule" });
  await address.fill("Z6");
  await address.press("Enter");
  return { x: 0, y: 0 };
}

/** @param {Page} page */
const grid = (page) => middleOf(page.getByRole("grid"));

/** What is measured on the page in French once a portfolio is open, in order. @type {readonly Step[]} */
export const steps = [
  visit("Adopter"),
  visit("Constats"),
  {
    name: "opening a group",
    ready: (page) => spotOf(pane(page).getByRole("button", { expanded: false })),
    act: click,
  },
  scrollPane("findings"),
  visit("Prioriser"),
  {
    name: "moving a weight",
    ready: async (page) => {
      await pane(page).getByRole("slider").first().focus();
      return { x: 0, y: 0 };
    },
    act: press(Array.from({ length: 10 }, () => "ArrowRight"), 60),
    settle: 1500,
  },
  scrollPane("the ranking"),
  visit("Journal"),
  visit("Accueil"),
  scrollPane("the tree"),
  { name: "scrolling the grid down fast", ready: grid, act: wheel(40, 0, 900) },
  { name: "scrolling the grid right fast", ready: grid, act: wheel(20, 200, 0) },
  { name: "typing in a cell", ready: cellZ6, act: press(["b", "o", "n", "j", "o", "u", "r", "Enter"], 40), settle: 6000 },
  visit("Adopter"),
  ...previewAndApply("governing", "Voir ce qui changerait"),
  visit("Adopter"),
  ...previewAndApply("repairs", /^Relire toutes les corrections/),
  visit("Prioriser"),
  ...previewAndApply("ranks", "Écrire les rangs…"),
  visit("Journal"),
  { name: "preview of an undo", ready: button(/^Défaire le n°/), act: clickUntil("Appliquer") },
]; // prettier-ignore
