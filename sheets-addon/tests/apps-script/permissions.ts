import type { World } from "./world.ts";

const auth = "https://www.googleapis.com/auth/";
const thisWorkbook = [`${auth}spreadsheets.currentonly`, `${auth}spreadsheets`];

/** Which permissions a call needs (one of them is enough), from Google's reference; what needs none is not here. First match counts. */
const table: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.(openById|openByUrl|openByFile|create)$/, [`${auth}spreadsheets`]],
  [/^SpreadsheetApp\.(getUi|new\w+|flush)$/, []],
  [/^SpreadsheetApp\./, thisWorkbook],
  [/^Ui\.(showSidebar|showModalDialog|showModelessDialog)$/, [`${auth}script.container.ui`]],
  [
    /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|Banding|Filter|DeveloperMetadata|DeveloperMetadataFinder|DeveloperMetadataLocation)\./,
    thisWorkbook,
  ],
  [/^User\.getEmail$/, [`${auth}userinfo.email`]],
  [/^MailApp\./, [`${auth}script.send_mail`]],
  [/^ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)$/, [`${auth}script.scriptapp`]],
  [/^UrlFetchApp\./, [`${auth}script.external_request`]],
];

const known = new Map<string, readonly string[]>();

/** The permissions of which a call needs one; none when it is free. */
export function scopesOf(member: string): readonly string[] {
  const scopes = known.get(member) ?? table.find(([pattern]) => pattern.test(member))?.[1] ?? [];
  known.set(member, scopes);
  return scopes;
}

/** Before the user has agreed to anything, an add-on may only put its menu there, in the user's language. */
const alwaysFree =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.getActiveUserLocale|Utilities\.\w+)$/;
/** A simple trigger also sees the workbook it runs in and its properties, and nothing else of the user's. */
const freeInTriggers =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|Banding|Filter|DeveloperMetadata\w*|PropertiesService|Properties|CacheService|Cache|LockService|Lock)\./;

/** True when the user, and the way in which the script was started, allow the call. */
export function isPermitted(member: string, _args: readonly unknown[], { mode, scopes }: World): boolean {
  if (alwaysFree.test(member)) return true;
  if (mode === "NONE") return false;
  const needed = scopesOf(member);
  if (mode === "LIMITED" && !freeInTriggers.test(member)) return false;
  return needed.length === 0 || needed.some((scope) => scopes.includes(scope));
}

/** What Google says when it does not. */
export function permissionWords(member: string, needed: readonly string[]): string {
  const wanted = needed.length === 0 ? "" : ` Required permissions: ${needed.join(" || ")}`;
  return `Specified permissions are not sufficient to call ${member}.${wanted}`;
}
