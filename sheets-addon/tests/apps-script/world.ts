import type { Area } from "@jalon/core";
import { newSheet, type SheetState } from "./sheet-state.ts";

/** How far a user has let the add-on go, as Google tells a trigger. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** A name for some cells. */
export interface NamedRangeState {
  name: string;
  sheet: SheetState;
  area: Area;
}

/** Something that scripts note on a workbook, a sheet, a row or a column; it moves with them. */
export interface MetadataState {
  readonly id: number;
  readonly key: string;
  value: string;
  readonly visibility: string;
  readonly sheet: SheetState | null;
  row: number | null;
  column: number | null;
}

/** A trigger that was installed. */
export interface TriggerState {
  readonly id: string;
  readonly handler: string;
  readonly creator: string;
  /** The workbook whose events it waits for; null for a clock. */
  readonly book: string | null;
  readonly on: "onEdit" | "onChange" | "clock";
  readonly everyMinutes: number | null;
}

/** A mail that was sent. */
export interface MailState {
  readonly by: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the user was shown. */
export interface ShownState {
  readonly menus: { readonly caption: string; readonly items: readonly (readonly [string, string])[] }[];
  readonly sidebars: { readonly title: string; readonly file: string }[];
  readonly dialogs: {
    readonly title: string;
    readonly file: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly alerts: string[];
  /** What the user types when next asked, in order; null for Cancel. */
  readonly answers: (string | null)[];
  readonly asked: string[];
  readonly toasts: string[];
  selected: { readonly sheet: string; readonly a1: string } | null;
}

/** What is counted of all that the script asked of Google. */
export interface Counts {
  calls: number;
  /** Seconds budgeted for the calls, by Google's published guidance; never measured. */
  seconds: number;
  readonly byMember: Map<string, number>;
}

/** Everything outside of the script: the workbook, its people, and Google. */
export interface World {
  /** The world that this workbook of another file lies in; null for the workbook that the script belongs to. */
  readonly root: World | null;
  /** Other workbooks of the user's, by id. */
  readonly books: Map<string, World>;
  readonly id: string;
  title: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  names: NamedRangeState[];
  metadata: MetadataState[];
  owner: string;
  editors: string[];
  user: string;
  userLocale: string;
  /** Milliseconds since 1970: the clock of every execution. */
  now: number;
  mode: AuthMode;
  scopes: readonly string[];
  lockedByAnother: boolean;
  /** The instant until which another run holds the lock, in milliseconds since 1970; null when none does. */
  lockedUntil: number | null;
  lockHeld: boolean;
  readonly properties: {
    document: Map<string, string>;
    script: Map<string, string>;
    users: Map<string, Map<string, string>>;
  };
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  mailQuota: number;
  readonly mails: MailState[];
  triggers: TriggerState[];
  readonly shown: ShownState;
  readonly files: Map<string, string>;
  readonly counts: Counts;
  /** The call (counted from 1 over the world's life) that fails as Google's do; null for none. */
  failAt: number | null;
  /** What Google then says; null for its usual words. */
  failWords: string | null;
  /** The call from which on an execution is over, as Google ends one at its limit: whatever the script catches, nothing happens any more. */
  killAt: number | null;
  /** Told of each call (counted as `failAt` is) when nothing of it has happened yet; null when nobody listens. */
  beforeCall: ((call: number) => void) | null;
  /** True when the clock moves on by the seconds budgeted for calls, and an execution is ended once they are more than Google gives it. */
  isTicking: boolean;
  /** Seconds budgeted before this execution began. */
  startedAt: number;
  /** How many times slower than its guidance Google is today. */
  slowness: number;
  /** Members that were asked for and are not modelled: an execution that met one fails, even if the script caught it. */
  readonly notModelled: string[];
  nextId: number;
}

/** A workbook as Google makes it, of one empty sheet. */
export function newWorld(over: Partial<World> = {}): World {
  return {
    root: null,
    books: new Map(),
    id: "spreadsheet-of-tests",
    title: "Portefeuille",
    locale: "fr_FR",
    timeZone: "Europe/Paris",
    sheets: [newSheet(0, "Feuille 1")],
    names: [],
    metadata: [],
    owner: "pmo@exemple.fr",
    editors: ["pmo@exemple.fr", "ana@exemple.fr", "bo@exemple.fr"],
    user: "pmo@exemple.fr",
    userLocale: "fr",
    now: Date.UTC(2026, 10, 27, 9, 0, 0),
    mode: "FULL",
    scopes: [],
    lockedByAnother: false,
    lockedUntil: null,
    lockHeld: false,
    properties: { document: new Map(), script: new Map(), users: new Map() },
    cache: new Map(),
    mailQuota: 100,
    mails: [],
    triggers: [],
    shown: {
      menus: [],
      sidebars: [],
      dialogs: [],
      alerts: [],
      answers: [],
      asked: [],
      toasts: [],
      selected: null,
    },
    files: new Map(),
    counts: { calls: 0, seconds: 0, byMember: new Map() },
    failAt: null,
    failWords: null,
    killAt: null,
    beforeCall: null,
    isTicking: false,
    startedAt: 0,
    slowness: 1,
    notModelled: [],
    nextId: 1,
    ...over,
  };
}

/** Google ends an execution after six minutes. */
export const mostSeconds = 360;

/** True once Google has ended the execution: nothing happens any more. */
export function isEnded(world: World): boolean {
  const { killAt, counts, isTicking, startedAt } = world.root ?? world;
  return (
    (killAt !== null && counts.calls >= killAt) || (isTicking && counts.seconds - startedAt > mostSeconds)
  );
}

/** A number that nothing else of this world has. */
export function freshId(world: World): number {
  const id = world.nextId;
  Object.assign(world, { nextId: id + 1 });
  return id;
}

/** Puts another workbook beside the first one: cells, sharing and names of its own, and everything else shared. */
export function addBook(world: World, title: string, over: Partial<World> = {}): World {
  const id = over.id ?? `spreadsheet-${freshId(world)}`;
  const { sheets = [newSheet(0, "Feuille 1")], metadata = [] } = over;
  const nextId = 1 + Math.max(0, ...[...sheets, ...metadata].map((one) => one.id));
  const own = { sheets, names: [], metadata, nextId };
  const people = { owner: world.user, editors: [world.user] };
  const book = Object.assign(Object.create(world) as World, {
    root: world,
    title,
    ...own,
    ...people,
    ...over,
    id,
  });
  world.books.set(id, book);
  return book;
}
