import { scopesOf } from "./apps-script/permissions.ts";

const keys = new Set([
  "timeZone",
  "oauthScopes",
  "dependencies",
  "exceptionLogging",
  "runtimeVersion",
  "webapp",
  "executionApi",
  "urlFetchWhitelist",
  "addOns",
]);

/** Every permission that Google's reference gives for what our scripts may use. */
const knownScopes = new Set(
  [
    "SpreadsheetApp.getActive",
    "SpreadsheetApp.openById",
    "Ui.showSidebar",
    "User.getEmail",
    "MailApp.sendEmail",
    "ScriptApp.newTrigger",
    "UrlFetchApp.fetch",
  ].flatMap(scopesOf),
);

function isTimeZone(name: unknown): boolean {
  try {
    return typeof name === "string" && new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

type Manifest = Readonly<Record<string, unknown>>;

function scopeProblems(scopes: unknown): readonly string[] {
  if (!Array.isArray(scopes) || scopes.length === 0) return ["oauthScopes is no list"];
  const unknown = scopes.filter((scope) => !knownScopes.has(String(scope)));
  const repeated = new Set(scopes).size < scopes.length ? ["a scope is there twice"] : [];
  return [...unknown.map((scope) => `unknown scope ${scope}`), ...repeated];
}

/** What Google would not take in a manifest, or take for something else. */
export function manifestProblems(text: string): readonly string[] {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text) as Manifest;
  } catch {
    return ["no JSON"];
  }
  const strange = Object.keys(manifest).filter((key) => !keys.has(key));
  const { runtimeVersion, exceptionLogging, timeZone, oauthScopes } = manifest;
  return [
    ...strange.map((key) => `unknown key ${key}`),
    ...(runtimeVersion === "V8" ? [] : ["runtimeVersion is not V8"]),
    ...(["NONE", "STACKDRIVER"].includes(String(exceptionLogging)) ? [] : ["exceptionLogging is neither"]),
    ...(isTimeZone(timeZone) ? [] : ["timeZone is none"]),
    ...scopeProblems(oauthScopes),
  ];
}
