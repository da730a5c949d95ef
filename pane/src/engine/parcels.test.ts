import fc from "fast-check";
import { expect, test } from "vitest";
import { cutInParcels, putBack } from "./parcels.ts";

test("a long list travels in parcels of at most 150 items, and its place is left empty", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [at]);
  const { head, parcels } = cutInParcels({ sheets: [{ name: "A", rows }] });
  expect(head).toEqual({ sheets: [{ name: "A", rows: [] }] });
  expect(parcels.map(({ path, items }) => [path.join("."), items.length])).toEqual([
    ...Array.from({ length: 6 }, () => ["sheets.0.rows", 150]),
    ["sheets.0.rows", 100],
  ]);
});

test("what was cut and put back is what it was", () => {
  const list = fc.oneof(
    fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 5 }),
    fc.integer({ min: 401, max: 900 }).map((length) => Array.from({ length }, (_, at) => ({ at }))),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), list, { maxKeys: 4 }), (value) => {
      const { head, parcels } = cutInParcels({ value, list: [value] });
      for (const parcel of parcels) putBack(head, parcel);
      expect(head).toEqual({ value, list: [value] });
    }),
    { numRuns: 30 },
  );
});

test("a value that is itself a long list comes back whole", () => {
  const value = Array.from({ length: 900 }, (_, at) => at);
  const { head, parcels } = cutInParcels(value);
  for (const parcel of parcels) putBack(head, parcel);
  expect(head).toEqual(value);
});
