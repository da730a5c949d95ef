import { gzipSync } from "node:zlib";
import { parse, tokenizer } from "acorn";
import { describe, expect, test } from "vitest";
import { inAscii, sheetsSidebar } from "../../../scripts/sheets-sidebar.mjs";
import { servedByGoogle } from "./served-by-google.ts";

const page = await sheetsSidebar();
const [, script = ""] = /<script>([^]*)<\/script>/.exec(page) ?? [];

const mostBytes = 1_600_000;
const mostZipped = 480_000;

/** How many pieces of template literals a script has. */
function templatesIn(code: string): number {
  let found = 0;
  for (const token of tokenizer(code, { ecmaVersion: 2020 })) if (token.type.label === "`") found += 1;
  return found;
}

/** Everything by which the page itself asks for something elsewhere; what the script asks is seen in a real browser. */
const requests = /<(link|img|iframe|base|object|embed)\b|<script[^>]|@import|url\(/g;
const around = page.replace(script, "");

describe("the sidebar's file", () => {
  test("is one page with one script, as ES2020", () => {
    expect(page.match(/<\/?script/gi)).toEqual(["<script", "</script"]);
    expect(parse(script, { ecmaVersion: 2020, sourceType: "script" }).body.length).toBeGreaterThan(0);
  });

  test("has no template literal, and is served unharmed", () => {
    expect(templatesIn(script)).toBe(0);
    expect(page.indexOf("`")).toBe(-1);
    expect(servedByGoogle(page) === page).toBe(true);
  });

  test("is ASCII, without comments of HTML and without a source map", () => {
    expect(page.match(/[^\n\t -~]/g)).toBeNull();
    expect(page.match(/<!--|sourceMappingURL/g)).toBeNull();
  });

  test("asks for nothing elsewhere, and makes no code of text", () => {
    expect(around.match(requests)).toBeNull();
    expect(
      script.match(/\bfetch\(|XMLHttpRequest|importScripts|sendBeacon|WebSocket|EventSource/g),
    ).toBeNull();
    expect(script.match(/\beval\(|new Function\b|(?<![.\w])import\(|import\.meta/g)).toBeNull();
  });

  test("is no larger than it must be", () => {
    const sizes = { bytes: page.length, zipped: gzipSync(page).length };
    expect(sizes.bytes).toBeLessThan(mostBytes);
    expect(sizes.zipped).toBeLessThan(mostZipped);
  });
});

describe("seen to fail", () => {
  test("a template literal is counted, and harmed by Google", () => {
    const planted = "const address = `https://example.com/${1}`;";
    expect(templatesIn(planted)).toBe(2);
    expect(servedByGoogle(planted)).toBe("const address = `https:`;");
  });

  test("a picture from elsewhere is found", () => {
    expect('<img src="https://example.com/a.png">'.match(requests)).toEqual(["<img"]);
    expect("a{background:url(https://example.com/a.png)}".match(requests)).toEqual(["url("]);
  });
});

test.each([
  { name: "a letter in a pattern", given: "/[é€]/", want: "/[\\u00e9\\u20ac]/" },
  { name: "a pair of units", given: "/🙂/u", want: "/\\ud83d\\ude42/u" },
  { name: "a control letter", given: '"\u0000"', want: '"\\u0000"' },
  { name: "a backtick in a text", given: '"$`"', want: '"$\\u0060"' },
  { name: "a backtick that was escaped", given: '"\\`"', want: '"\\u0060"' },
  { name: "a backtick after an escaped backslash", given: '"\\\\`"', want: '"\\\\\\u0060"' },
])("$name is written in ASCII and says the same", ({ given, want }) => {
  expect(inAscii(given)).toBe(want);
});

test("texts say in ASCII what they said", () => {
  const said = (code: string) => {
    const [only] = parse(code, { ecmaVersion: 2020 }).body;
    return (
      only?.type === "ExpressionStatement" && only.expression.type === "Literal" && only.expression.value
    );
  };
  for (const given of ['("$`")', '("\\`")', '("\\\\`")', '("é\\n🙂")']) {
    expect(said(inAscii(given))).toBe(said(given));
    expect(typeof said(given)).toBe("string");
  }
});
