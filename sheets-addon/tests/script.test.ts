import { readFileSync } from "node:fs";
import { parse, type Statement } from "acorn";
import { expect, test } from "vitest";
import { namesIn, sheetsScript, stubOf } from "../../scripts/sheets-bundle.mjs";

const script = await sheetsScript();
const listed = namesIn(readFileSync(new URL("../src/main.ts", import.meta.url), "utf8")).map(
  ({ name }) => name,
);
const topLevel = parse(script, { ecmaVersion: 2019, sourceType: "script" }).body as readonly Statement[];
const declared = topLevel.flatMap((one) => (one.type === "FunctionDeclaration" ? [one.id.name] : []));

test("the script parses as ES2019, and its top level declares what Google calls", () => {
  expect(declared).toEqual(listed);
  expect(listed).toEqual(expect.arrayContaining(["onOpen", "openJalon", "openWorkbook", "JALON_SCORE"]));
  expect(script).toMatch(/@customfunction\n \*\/\nfunction JALON_SCORE\(ratings, weights, directions\)/);
});

test("seen to fail: a private field is no ES2019", () => {
  expect(() => parse("class A { #b = 1; }", { ecmaVersion: 2019 })).toThrow("Unexpected character");
});

test("what is said of a function of cells is said of its stub, with its parameters", () => {
  const text = `/**\n * Adds.\n * @param {number} one a number\n * @param {number} [other] another\n * @customfunction\n */\nexport { ADD } from "./add.ts";\nexport { a, b } from "./c.ts";`;
  expect(namesIn(text).map(({ name }) => name)).toEqual(["ADD", "a", "b"]);
  const [add, plain] = namesIn(text).map(stubOf);
  expect(add).toMatch(/@customfunction\n \*\/\nfunction ADD\(one, other\) \{/);
  expect(plain).toBe("function a() { return JalonScript.a.apply(this, arguments); }");
});
