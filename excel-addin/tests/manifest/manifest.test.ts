import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { developmentAddress, manifestText } from "../../src/manifest/manifest-text.ts";
import { checkManifest, manifestRules } from "./check-manifest.ts";
import { ourCode } from "./our-code.ts";
import type { Surroundings } from "./surroundings.ts";

const house = new URL("../../../", import.meta.url);
const bytesAt = (file: string): Uint8Array | undefined => {
  const place = new URL(file, house);
  return existsSync(place) ? readFileSync(place) : undefined;
};
const textOf = (file: string): string => readFileSync(new URL(file, house), "utf8");

/** Where each hosted file comes from, before it is built. */
function sourceOf(path: string): string {
  if (path.startsWith("icons/")) return `excel-addin/${path}`;
  if (path === "pane.html") return "excel-addin/pane.html";
  if (path === "functions.js") return "excel-addin/src/functions/functions-script.ts";
  return `excel-addin/public/${path}`;
}

const around: Surroundings = {
  address: developmentAddress,
  fileAt: (path) => bytesAt(sourceOf(path)),
  ...ourCode,
  version: (JSON.parse(textOf("package.json")) as { version: string }).version,
};
const manifest = textOf("manifest.xml");

test("the manifest is as Excel and our code want it", () => {
  expect(checkManifest(manifest, around)).toEqual([]);
});

test("hosted elsewhere, the manifest names that place alone", () => {
  const address = "https://jalon.example.org/excel";
  const text = manifestText(address);
  expect(checkManifest(text, { ...around, address })).toEqual([]);
  expect(text).not.toContain("localhost");
});

test("French is set as French is: no sign is ever parted from its word", () => {
  const said = [manifest, frenchKeys, textOf("excel-addin/public/functions-fr.json")].join("\n");
  expect(said).toContain("«\u202fmoins\u202f»");
  expect(said).not.toMatch(/ [:;?!»]|« /);
});

interface Planted {
  readonly rule: string;
  readonly name: string;
  readonly from?: string | RegExp;
  readonly to?: string;
  /** Hosted files that are other than they should be; null where one is not there. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const shortcuts = textOf("excel-addin/public/shortcuts.json");
const functions = textOf("excel-addin/public/functions.json");
const frenchKeys = textOf("excel-addin/public/shortcuts-fr.json");

const planted: readonly Planted[] = [
  { rule: "well-formed", name: "an element is not closed", from: "</AppDomains>", to: "" },
  {
    rule: "content-in-order",
    name: "the label of a group comes after its icon",
    from: /(<Label resid="Group.Label"\/>)(\s*)(<Icon>[^]*?<\/Icon>)/,
    to: "$3$2$1",
  },
  { rule: "content-in-order", name: "no Supertip", from: /<Supertip>[^]*?<\/Supertip>/, to: "" },
  {
    rule: "content-in-order",
    name: "an element that Office does not know here",
    from: '<FunctionFile resid="Pane.Url"/>',
    to: '<FunctionFile resid="Pane.Url"><Extra/></FunctionFile>',
  },
  {
    rule: "content-in-order",
    name: "the pane has an id of its own, so that Excel may open it twice",
    from: '<Action xsi:type="ShowTaskpane">',
    to: '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
  },
  {
    rule: "content-in-order",
    name: "extended overrides before the others",
    from: /(<VersionOverrides[^]*<\/VersionOverrides>)\s*(<ExtendedOverrides.*\/>)/,
    to: "$2$1",
  },
  { rule: "identity-sound", name: "the id is no GUID", from: /<Id>.*<\/Id>/, to: "<Id>jalon</Id>" },
  { rule: "identity-sound", name: "an old version", from: /<Version>.*</, to: "<Version>0.0.1.0<" },
  { rule: "identity-sound", name: "another default language", from: ">en-US<", to: ">fr-FR<" },
  { rule: "permissions-least", name: "reading only", from: "ReadWriteDocument", to: "ReadDocument" },
  {
    rule: "permissions-least",
    name: "it asks for an account",
    from: "</VersionOverrides>",
    to: "<WebApplicationInfo/></VersionOverrides>",
  },
  {
    rule: "permissions-least",
    name: "the pane may go elsewhere",
    from: "</AppDomains>",
    to: "<AppDomain>https://elsewhere.example</AppDomain></AppDomains>",
  },
  { rule: "floor-kept", name: "a higher floor", from: 'MinVersion="1.9"', to: 'MinVersion="1.14"' },
  {
    rule: "floor-kept",
    name: "one more set",
    from: "</Sets>",
    to: '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>',
  },
  { rule: "runtime-shared", name: "a short life", from: 'lifetime="long"', to: 'lifetime="short"' },
  {
    rule: "runtime-shared",
    name: "commands in a page of their own",
    from: '<FunctionFile resid="Pane.Url"/>',
    to: '<FunctionFile resid="Help.Url"/>',
  },
  {
    rule: "runtime-shared",
    name: "another page without add-in commands",
    from: /(<DefaultSettings>\s*<SourceLocation DefaultValue=").*pane.html/,
    to: "$1https://localhost:3000/help.html",
  },
  {
    rule: "resids-resolve",
    name: "a resid of nothing",
    from: 'resid="Start.Text"',
    to: 'resid="Begin.Text"',
  },
  {
    rule: "resids-resolve",
    name: "a resid of another kind",
    from: 'resid="Start.Text"',
    to: 'resid="Start.Title"',
  },
  {
    rule: "resources-used",
    name: "a picture that nothing shows",
    from: "</bt:Images>",
    to: '<bt:Image id="Spare" DefaultValue="https://localhost:3000/icons/jalon-32.png"/></bt:Images>',
  },
  { rule: "ids-sound", name: "two controls of one id", from: "JalonCheck.Button", to: "JalonOpen.Button" },
  { rule: "ids-sound", name: "a resource's id too long", from: /Help\.Url/g, to: `Help.${"Url".repeat(10)}` },
  {
    rule: "lengths-kept",
    name: "a label too long",
    from: 'Value="Prioriser"',
    to: `Value="${"Prioriser ".repeat(13)}"`,
  },
  {
    rule: "lengths-kept",
    name: "a tip too long",
    from: 'DefaultValue="Opens',
    to: `DefaultValue="${"Opens ".repeat(50)}`,
  },
  { rule: "lengths-kept", name: "nobody's add-in", from: "<ProviderName>Jalon", to: "<ProviderName>" },
  {
    rule: "locales-there",
    name: "no Belgian French",
    from: /<bt:Override Locale="fr-BE" Value="Prioriser"\/>/,
    to: "",
  },
  { rule: "locales-there", name: "a bare fr", from: 'Locale="fr-FR"', to: 'Locale="fr"' },
  {
    rule: "locales-there",
    name: "two words for one thing",
    from: 'Locale="fr-CA" Value="Prioriser"',
    to: 'Locale="fr-CA" Value="Classer"',
  },
  {
    rule: "locales-there",
    name: "functions in English only",
    from: /<bt:Override.*functions-fr.json"\/>/g,
    to: "",
  },
  { rule: "addresses-ours", name: "http", from: /https:(.*help.html)/, to: "http:$1" },
  {
    rule: "addresses-ours",
    name: "another place",
    from: "https://localhost:3000/functions.js",
    to: "https://cdn.example/functions.js",
  },
  { rule: "files-there", name: "no help", files: { "help.html": null } },
  { rule: "icons-of-size", name: "a picture of another size", from: "jalon-16.png", to: "jalon-20.png" },
  { rule: "icons-of-size", name: "a picture that is no PNG", files: { "icons/check-32.png": "<svg/>" } },
  { rule: "icons-of-size", name: "no size 80", from: '<bt:Image size="80" resid="Icon.check.80"/>', to: "" },
  { rule: "icons-of-size", name: "the icon of tiles", from: "jalon-64.png", to: "jalon-48.png" },
  {
    rule: "functions-agree",
    name: "one that the code has not",
    files: { "functions.json": functions.replaceAll("RANK", "RANG") },
  },
  {
    rule: "functions-agree",
    name: "one name for two",
    files: { "functions-fr.json": functions.replace('"name": "RANK"', '"name": "RANG"') },
  },
  { rule: "functions-agree", name: "not JSON", files: { "functions.json": "{" } },
  {
    rule: "functions-agree",
    name: "nothing said of one",
    files: { "functions.json": functions.replace(/"Rank of[^"]*"/, '""') },
  },
  {
    rule: "functions-agree",
    name: "another namespace",
    from: 'DefaultValue="JALON"',
    to: 'DefaultValue="PMO"',
  },
  {
    rule: "commands-agree",
    name: "a function that no code answers to",
    from: ">JalonCheck<",
    to: ">JalonVerify<",
  },
  { rule: "commands-agree", name: "two buttons for one command", from: ">JalonCheck<", to: ">JalonRefresh<" },
  {
    rule: "commands-agree",
    name: "keys of no command",
    files: { "shortcuts.json": shortcuts.replaceAll("JalonCheck", "JalonVerify") },
  },
  {
    rule: "commands-agree",
    name: "keys for one action only",
    files: { "shortcuts.json": shortcuts.replace('"action": "JalonCheck"', '"action": "JalonOpen"') },
  },
  {
    rule: "commands-agree",
    name: "keys that Excel has",
    files: { "shortcuts.json": shortcuts.replace("Ctrl+Shift+Alt+C", "Ctrl+C") },
  },
  {
    rule: "commands-agree",
    name: "the same keys twice",
    files: { "shortcuts.json": shortcuts.replace("Alt+C", "Alt+J") },
  },
  {
    rule: "commands-agree",
    name: "no French name",
    files: { "shortcuts-fr.json": frenchKeys.replace("JalonCheck_name", "Check_name") },
  },
  {
    rule: "commands-agree",
    name: "an action of another type",
    files: { "shortcuts.json": shortcuts.replace("ExecuteFunction", "ShowTaskpane") },
  },
  { rule: "commands-agree", name: "keys that are not hosted", files: { "shortcuts.json": null } },
];

const filesWith =
  (files: NonNullable<Planted["files"]>): Surroundings["fileAt"] =>
  (path) => {
    const other = files[path];
    if (other === undefined) return around.fileAt(path);
    return typeof other === "string" ? new TextEncoder().encode(other) : (other ?? undefined);
  };

test.each(planted)("$rule is seen to fail: $name", ({ rule, from = "", to = "", files = {} }) => {
  const text = manifest.replace(from, to);
  const changed = Object.entries(files).some(([path, other]) => other !== textOf(sourceOf(path)));
  expect(text !== manifest || changed).toBe(true);
  const problems = checkManifest(text, { ...around, fileAt: filesWith(files) });
  expect(problems.map((problem) => problem.split(":")[0])).toContain(rule);
});

test("every rule is seen to fail", () => {
  const seen = new Set(planted.map(({ rule }) => rule));
  expect(Object.keys(manifestRules).filter((name) => !seen.has(name))).toEqual([]);
});
