import { message, type Mapping } from "@jalon/core";
import { expect, test } from "vitest";
import { mappingFromText, mappingToText } from "./mapping-text.ts";

const mapping: Mapping = {
  schemaVersion: 1,
  language: "fr",
  tables: [
    {
      table: "projects",
      sheet: "Projets",
      headingRow: 2,
      lastHeadingRow: 2,
      firstRow: 3,
      lastRow: 9,
      transposed: false,
      confidence: 1,
      because: message("table-found"),
      columns: [
        { column: 0, heading: "Nom", field: "name", confidence: 1, because: message("heading-known") },
      ],
    },
  ],
};

test("a mapping that is saved is loaded as it was", () => {
  expect(mappingFromText(mappingToText(mapping))).toEqual(mapping);
});

test.each([
  { name: "no JSON", text: "nom;projet" },
  { name: "other JSON", text: "[1, 2]" },
  { name: "another format", text: JSON.stringify({ ...mapping, format: "other" }) },
  {
    name: "a newer schema",
    text: JSON.stringify({ format: "jalon-mapping", ...mapping, schemaVersion: 999 }),
  },
  {
    name: "rows that are no numbers",
    text: mappingToText(mapping).replace('"headingRow": 2', '"headingRow": "2"'),
  },
  { name: "a column without heading", text: mappingToText(mapping).replace('"heading": "Nom",', "") },
])("$name is no mapping", ({ text }) => {
  expect(mappingFromText(text)).toBeNull();
});
