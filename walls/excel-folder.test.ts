import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkManifest } from "../excel-addin/tests/manifest/check-manifest.ts";
import { ourCode } from "../excel-addin/tests/manifest/our-code.ts";
import { contentPolicy } from "../scripts/content-policy.mjs";
import { makeHostedFolder } from "../scripts/excel-folder.mjs";
import { hostingAddress } from "../scripts/hosting-address.mjs";
import { root } from "../scripts/root.mjs";
import { emptyHouse } from "./plant.ts";
import { filesUnder } from "./source-files.ts";

const address = "https://jalon.example.org/excel";
const house = emptyHouse();
const folder = join(house.folder, "hosted");

beforeAll(() => makeHostedFolder(folder, address), 120_000);
afterAll(() => house.remove());

const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");

describe("the folder that is hosted for Excel", () => {
  test("its manifest is as Excel and our code want it, and every file that it names is there", () => {
    const fileAt = (path: string) =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(checkManifest(textOf("manifest.xml"), { address, fileAt, version, ...ourCode })).toEqual([]);
  });

  test("its pages, its own files and nothing more", () => {
    const files = filesUnder(folder);
    const named = files.filter((file) => !/^(assets|icons)\//.test(file));
    expect(named).toEqual([
      "dialog.html",
      "functions-fr.json",
      "functions.js",
      "functions.json",
      "help.html",
      "manifest.xml",
      "pane.html",
      "shortcuts-fr.json",
      "shortcuts.json",
    ]);
    const unhashed = files.filter((file) => file.startsWith("assets/") && !/-[\w-]{8}\.(js|css)$/.test(file));
    expect(unhashed).toEqual([]);
    expect(
      files.filter((file) => /\.(html|js|json|xml)$/.test(file) && /localhost:\d/.test(textOf(file))),
    ).toEqual([]);
  });

  test("it is made for use, not for development, wherever it is built", () => {
    expect(process.env.NODE_ENV).toBe("test");
    const scripts = filesUnder(folder).filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /jsxDEV|react-dom-client\.development/.test(textOf(file)))).toEqual([]);
  });

  test("Microsoft's library comes from Microsoft, and is in no file of ours", () => {
    const holders = filesUnder(folder).filter(
      (file) => file.endsWith(".js") && /OSFPerformance|_OfficeAppFactory|RichApiHelper/.test(textOf(file)),
    );
    expect(holders).toEqual([]);
  });

  test.each(["pane.html", "dialog.html"])(
    "%s says first what it may load, and loads nothing else",
    (page) => {
      const text = textOf(page).replaceAll("&#39;", "'");
      const policies = text.match(/Content-Security-Policy/g) ?? [];
      expect(policies).toHaveLength(1);
      expect(text).toContain(`content="${contentPolicy}"`);
      expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.indexOf("<script"));
      const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, from = ""]) => from);
      expect(loaded.filter((from) => !from.startsWith("./assets/"))).toEqual([
        "data:,",
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      ]);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
    },
  );
});

test.each([
  { given: "https://jalon.example.org", want: { address: "https://jalon.example.org" } },
  { given: "https://jalon.example.org/excel/", want: { address: "https://jalon.example.org/excel" } },
  { given: "https://localhost:3000", want: { address: "https://localhost:3000" } },
])("$given can be hosted at", ({ given, want }) => {
  expect(hostingAddress(given)).toEqual(want);
});

test.each([
  { given: "jalon.example.org", why: "no address" },
  { given: "http://jalon.example.org", why: "over https" },
  { given: "https://jalon.example.org/?a=1", why: "no ? #" },
  { given: "https://me@jalon.example.org", why: "user name" },
])("$given cannot be hosted at: $why", ({ given, why }) => {
  expect(hostingAddress(given)).toEqual({ problem: expect.stringContaining(why) });
});
