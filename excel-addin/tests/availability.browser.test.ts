import * as steps from "@jalon/journeys";
import { axeViolations, labels } from "@jalon/journeys";
import { afterEach, expect, test } from "vitest";
import { filledAnswer } from "./filled-answer.ts";
import { readInExcel, workbookIn, type InExcel } from "./open-in-excel.ts";

let opened: InExcel | null = null;
afterEach(async () => {
  await opened?.jalon.close();
  opened = null;
});

const say = labels.fr;
const token = "only-this-user-has-it";
const webApp = "https://script.google.com/macros/s/of-a-campaign/exec";

test("availability is asked of a Google Sheet under the policy that is shipped, previewed, written and undone; the token stays out of the workbook", async () => {
  opened = await readInExcel();
  const { page, pane } = opened;
  const main = pane.getByRole("main");
  await steps.govern(pane, say);
  const { answer, person } = filledAnswer(await workbookIn(page), 4);
  const asked: (string | null)[] = [];
  await page.context().route(webApp, (route) => {
    asked.push(route.request().method(), route.request().postData());
    const headers = { "access-control-allow-origin": "*" };
    return route.fulfill({ status: 200, headers, contentType: "application/json", body: answer });
  });

  await steps.goToScreen(pane, say, say.capacity);
  await main.getByRole("button", { name: "Depuis une adresse" }).click();
  await main.getByRole("textbox", { name: "Adresse" }).fill(webApp);
  await main.getByLabel("Jeton").fill(token);
  expect(await axeViolations(pane)).toEqual([]);
  await main.getByRole("button", { name: "Relever", exact: true }).click();
  await main.getByRole("heading", { level: 1, name: "Disponibilités relevées" }).waitFor();
  expect(asked).toEqual(["POST", JSON.stringify({ jalonAvailability: 1, what: "pull", token })]);
  const written = main.getByRole("list", { name: "Ce qui serait écrit" });
  await written.getByRole("button").first().click();
  await written.getByText(person).waitFor();
  await main.getByRole("button", { name: "Voir ce qui serait écrit" }).click();
  await main.getByRole("button", { name: say.apply }).click();
  await main.getByText(/^Dernier relevé le /).waitFor();
  const after = await workbookIn(page);
  const declared = after.sheets.find(({ name }) => name === "Déclarations")?.rows ?? [];
  expect(declared.some((row) => row.includes(person) && row.includes(4))).toBe(true);
  expect(JSON.stringify(after)).not.toContain(token);
  const kept = await pane.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("feed")));
  expect(kept).toEqual([expect.stringMatching(/jalon-availability-feed$/)]);
  expect(await steps.undoLast(pane, say)).toBe(1);
});
