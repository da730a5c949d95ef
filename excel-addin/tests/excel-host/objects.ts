import { notModelled } from "./host-error.ts";

/** What one member of a class of Excel's does when it is asked for, set or called. */
export interface Member<T> {
  readonly get?: (it: T) => unknown;
  readonly set?: (it: T, value: unknown) => void;
  readonly call?: (it: T, args: readonly unknown[]) => unknown;
}

/** The members of a class of Excel's that are modelled, by their names on the wire. */
export interface Kind<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What a collection holds. */
  readonly items?: (it: T) => readonly HostObject[];
}

/** An object on the host's side of the wire. `null` stands for Excel's null object. */
export interface HostObject {
  readonly kind: string;
  readonly it: unknown;
  readonly isCollection: boolean;
  readonly names: readonly string[];
  has(member: string): boolean;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  call(member: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
}

const made = new WeakSet<object>();

/** True for an object of the host's, false for plain values. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && made.has(value);
}

/** Makes an object of a class; whatever is asked of it that is not modelled fails with its name. */
export function makeObject<T>(kind: Kind<T>, it: T): HostObject {
  const member = (name: string, how: keyof Member<T>) => {
    const found = Object.hasOwn(kind.members, name) ? kind.members[name]?.[how] : undefined;
    if (!found) throw notModelled(`${kind.name}.${name} (${how})`);
    return found;
  };
  const object: HostObject = {
    kind: kind.name,
    it,
    isCollection: kind.items !== undefined,
    names: Object.keys(kind.members),
    has: (name) => Object.hasOwn(kind.members, name),
    get: (name) => (member(name, "get") as (it: T) => unknown)(it),
    set: (name, value) => (member(name, "set") as (it: T, value: unknown) => void)(it, value),
    call: (name, args) => (member(name, "call") as (it: T, args: readonly unknown[]) => unknown)(it, args),
    items: () => kind.items?.(it) ?? [],
  };
  made.add(object);
  return object;
}

/** The model behind an argument that must be an object of that class. */
export function modelOf<T>(value: unknown, kind: string): T | null {
  return isHostObject(value) && value.kind === kind ? (value.it as T) : null;
}
