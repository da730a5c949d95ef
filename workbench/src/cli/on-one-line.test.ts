import { expect, test } from "vitest";
import { onOneLine } from "./on-one-line.ts";

test.each([
  ["a\r\nb", "a b"],
  ["red \u001b[31m text", "red  [31m text"],
  ["\u009b2J", " 2J"],
  ["back\u202ewards", "back wards"],
  ["Zoé 👩‍💻, 3\u202f€", "Zoé 👩‍💻, 3\u202f€"],
])("%j is shown as %j", (text, shown) => {
  expect(onOneLine(text)).toBe(shown);
});
