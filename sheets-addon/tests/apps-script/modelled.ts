import type { Area } from "@jalon/core";
import { GoogleError, refuse } from "./google-error.ts";
import { isPermitted, permissionWords, scopesOf } from "./permissions.ts";
import { secondsOf } from "./seconds.ts";
import type { SheetState } from "./sheet-state.ts";
import { isEnded, type World } from "./world.ts";

/** The globals of one execution's realm that values are made of. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** What an object of Google's can do: functions, and values such as enumerations. */
export type Members = Readonly<Record<string, unknown>>;

const stateKey = Symbol("state");

/** Makes the objects that a script sees, in its own realm, counted and loud about all that is not modelled. */
export interface Maker {
  readonly world: World;
  /** The same for another workbook. */
  readonly of: (world: World) => Maker;
  /** An object of a kind; `state` is what the double itself knows it by. */
  readonly make: (kind: string, members: Members, state?: unknown) => object;
  /** The same of members in groups, each made when one of it is first used: for objects of many members that use few. */
  readonly makeOf: (kind: string, groups: readonly (() => Members)[], state?: unknown) => object;
  readonly range: (sheet: SheetState, area: Area) => object;
  readonly sheet: (sheet: SheetState) => object;
}

/** How sheets and ranges are made: they know each other, and all others make them. */
export interface Shapes {
  readonly range: (maker: Maker, sheet: SheetState, area: Area) => object;
  readonly sheet: (maker: Maker, sheet: SheetState) => object;
}

/** What the double knows an object by that a script hands back; undefined for anything else. */
export function stateOf(value: unknown): unknown {
  return typeof value === "object" && value !== null
    ? (value as { [stateKey]?: unknown })[stateKey]
    : undefined;
}

const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === "[object Date]";

function isOurs(value: object): boolean {
  return stateKey in value;
}

/** A value of the script's, as one of ours. */
function fromRealm(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromRealm);
  if (isDate(value)) return new Date(value.getTime());
  return value;
}

/** A value of ours, as one of the script's realm. */
function toRealm(realm: Realm, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const made = new realm.Array<unknown>(value.length);
    for (let at = 0; at < value.length; at += 1) {
      const one: unknown = value[at];
      made[at] = typeof one === "object" ? toRealm(realm, one) : one;
    }
    return made;
  }
  if (isOurs(value)) return value;
  if (isDate(value)) return new realm.Date(value.getTime());
  return realm.Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toRealm(realm, inner)]));
}

/** The members that have one of that name; null when none do. */
type MembersWith = (key: string) => Members | null;

/** Which group of a kind's members has which name, learnt from the first object of the kind. */
const groupsByKind = new Map<string, ReadonlyMap<string, number>>();

function learnt(groups: readonly (() => Members)[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, at) => Object.keys(group()).map((key) => [key, at] as const)));
}

/** Members in groups, each group made once one of it is asked for. */
function whenUsed(kind: string, groups: readonly (() => Members)[]): MembersWith {
  const places = groupsByKind.get(kind) ?? learnt(groups);
  groupsByKind.set(kind, places);
  const made = new Map<number, Members>();
  return (key) => {
    const at = places.get(key);
    if (at === undefined) return null;
    const members = made.get(at) ?? groups[at]?.() ?? {};
    made.set(at, members);
    return members;
  };
}

const killed = "Exceeded maximum execution time";

function count(world: World, member: string, args: readonly unknown[], state: unknown): void {
  const { counts } = world;
  counts.calls += 1;
  world.beforeCall?.(counts.calls);
  if (isEnded(world)) refuse(killed);
  const clock = world.root ?? world;
  const seconds = secondsOf(member, state) * clock.slowness;
  counts.seconds += seconds;
  if (clock.isTicking) clock.now += seconds * 1000;
  counts.byMember.set(member, (counts.byMember.get(member) ?? 0) + 1);
  if (counts.calls === world.failAt)
    refuse(world.failWords ?? `Service Spreadsheets failed while accessing document with id ${world.id}.`);
  if (!isPermitted(member, args, world)) refuse(permissionWords(member, scopesOf(member)));
}

/** A maker for one execution. */
export function makerIn(realm: Realm, world: World, shapes: Shapes): Maker {
  const makers = new Map<World, Maker>();
  const raise = (problem: unknown): never => {
    if (!(problem instanceof GoogleError)) throw problem;
    throw Object.assign(new realm.Error(problem.message), { name: "Exception" });
  };

  const called =
    (member: string, work: (...args: unknown[]) => unknown, state: unknown) =>
    (...args: unknown[]): unknown => {
      try {
        count(world, member, args, state);
        return toRealm(realm, work(...args.map(fromRealm)));
      } catch (problem) {
        return raise(problem);
      }
    };

  const absent = (member: string): never => {
    world.notModelled.push(member);
    throw new realm.Error(`not modelled: ${member}`);
  };

  const madeOf = (kind: string, membersWith: MembersWith, state: unknown): object =>
    new Proxy(
      {},
      {
        has: (_, key) => key === stateKey || (typeof key === "string" && membersWith(key) !== null),
        get: (_, key) => {
          if (key === stateKey) return state;
          if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
          if (key === "constructor") return Object;
          const members = membersWith(key);
          if (!members) return absent(`${kind}.${key}`);
          const member = members[key];
          return typeof member === "function"
            ? called(`${kind}.${key}`, member as (...args: unknown[]) => unknown, state)
            : toRealm(realm, member);
        },
        set: (_, key) => absent(`${kind}.${String(key)} =`),
      },
    );
  const maker: Maker = {
    world,
    of: (other) => {
      const known = other === world ? maker : (makers.get(other) ?? makerIn(realm, other, shapes));
      makers.set(other, known);
      return known;
    },
    make: (kind, members, state = null) =>
      madeOf(kind, (key) => (Object.hasOwn(members, key) ? members : null), state),
    makeOf: (kind, groups, state = null) => madeOf(kind, whenUsed(kind, groups), state),
    range: (sheet, area) => shapes.range(maker, sheet, area),
    sheet: (sheet) => shapes.sheet(maker, sheet),
  };
  return maker;
}
