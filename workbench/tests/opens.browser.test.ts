import { afterAll, beforeAll, expect, test } from "vitest";
import { openJalon, type OpenJalon } from "@jalon/journeys";

let jalon: OpenJalon;
beforeAll(async () => {
  jalon = await openJalon();
});
afterAll(() => jalon.close());

test("the built page opens without an error", async () => {
  expect(await jalon.page.title()).toContain("Jalon");
  expect(jalon.problems).toEqual([]);
});
