import { expect, test } from "vitest";
import { schemaPage } from "./schema-page.ts";
import { schema } from "./schema.ts";

test.each(["fr", "en"] as const)("the page in %s names every table, field and allowed value", (language) => {
  const page = schemaPage(language);
  for (const table of schema.tables) {
    expect(page).toContain(`## \`${table.key}\``);
    for (const field of table.fields) expect(page).toContain(`| \`${field.key}\` |`);
  }
  for (const [key, choices] of Object.entries(schema.lists)) {
    expect(page).toContain(`### \`${key}\``);
    for (const choice of choices) expect(page).toContain(`| \`${choice.key}\` |`);
  }
});
