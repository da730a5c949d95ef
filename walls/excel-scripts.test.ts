import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentPolicy, framePolicy } from "../scripts/content-policy.mjs";
import { isExcelHere, withoutExcel } from "../scripts/excel-here.mjs";
import { root } from "../scripts/root.mjs";
import { toolArguments } from "../scripts/run-tool.mjs";
import { serveExcel } from "../scripts/serve-excel.mjs";

const windows = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": undefined };

test.each([
  { name: "a Mac with Excel", platform: "darwin", holds: "Microsoft Excel.app", want: true },
  { name: "a Mac without", platform: "darwin", holds: "Numbers.app", want: false },
  { name: "Windows with Excel", platform: "win32", holds: "EXCEL.EXE", want: true },
  { name: "Windows without", platform: "win32", holds: "soffice.exe", want: false },
  { name: "Linux, whatever it holds", platform: "linux", holds: "", want: false },
] as const)("Excel is found where it is: $name", ({ platform, holds, want }) => {
  expect(isExcelHere(platform, windows, (file) => file.endsWith(holds))).toBe(want);
});

test("without Excel, everything that is offered instead is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const offered = [...withoutExcel.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = ""]) => name);
  expect(offered).toEqual(["excel:simulate", "excel", "start"]);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(offered));
});

test("administrators are told of the policy and of the tools that are really used", () => {
  const said = readFileSync(join(root, "docs/excel.md"), "utf8");
  expect(said).toContain(framePolicy);
  const places = [...contentPolicy.matchAll(/https:[^ ;]+/g)].map(([place]) => place);
  expect(places).toHaveLength(4);
  expect(places.filter((place) => !said.includes(`\`${place}\``))).toEqual([]);
  expect(said).toContain(toolArguments("office-addin-manifest", [])[2]?.replace("--package=", ""));
});

test("Microsoft's tools are asked for by their exact versions, and are not among what is installed", () => {
  const asked = toolArguments("office-addin-dev-certs", ["install"]);
  expect(asked.join(" ")).toMatch(
    /^exec --yes --package=office-addin-dev-certs@\d+\.\d+\.\d+ -- office-addin-dev-certs install$/,
  );
  expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain("node_modules/office-addin-");
});

test("what is served says who may show it, and lets Excel on the web read its files", async () => {
  const { address, close } = await serveExcel(0);
  const page = await fetch(`${address}/pane.html`);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toBe(`${contentPolicy}; ${framePolicy}`);
  const functions = await fetch(`${address}/functions.json`);
  expect(functions.headers.get("access-control-allow-origin")).toBe("*");
  expect(await functions.json()).toHaveProperty("functions");
  expect((await fetch(`${address}/none.json`)).status).toBe(404);
  await close();
});
