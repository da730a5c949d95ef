import { HostError, notFound, notModelled } from "./host-error.ts";
import { isHostObject, type HostObject } from "./objects.ts";
import { answerQuery, identityOf, wireName, type References } from "./query.ts";
import {
  actionTypes,
  pathTypes,
  type WireAction,
  type WireArguments,
  type WireBody,
  type WirePath,
  type WireResults,
} from "./wire-types.ts";

/** Objects that outlive a batch because the client asked to keep them. */
export interface KeptObjects extends References {
  keep(object: HostObject): void;
  release(id: string): void;
  find(id: string): HostObject | undefined;
  readonly size: () => number;
}

/** What a batch runs on. */
export interface BatchWorld {
  readonly root: HostObject;
  readonly kept: KeptObjects;
  readonly services: Readonly<Record<string, HostObject>>;
  /** Called before each action: throws to make the batch stop there. */
  readonly before: (action: WireAction, index: number) => void;
}

/** A store of kept objects that counts them. */
export function keptObjects(): KeptObjects {
  const byId = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let next = 1;
  return {
    idOf: (object) => ids.get(object),
    keep: (object) => {
      if (ids.has(object)) return;
      const id = `kept#${next++}`;
      ids.set(object, id);
      byId.set(id, object);
    },
    release: (id) => {
      const object = byId.get(id);
      if (object) ids.delete(object);
      byId.delete(id);
    },
    find: (id) => byId.get(id),
    size: () => byId.size,
  };
}

type Resolve = (id: number) => HostObject | null;

function argumentsOf(info: WireArguments | undefined, resolve: Resolve): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  const one = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === "number" && reference > 0) return resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((each, i) => one(each, reference[i]));
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value)
      return resolve(Number(value._ObjectPathId));
    return value;
  };
  return (info?.Arguments ?? []).map((value, index) => one(value, references?.[index]));
}

function objectOr(value: unknown, what: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw notModelled(`${what} as an object`);
}

interface PathWorld {
  readonly path: WirePath;
  readonly parent: HostObject | null;
  readonly resolve: Resolve;
  readonly world: BatchWorld;
}

function childBy({ path, parent, resolve }: PathWorld, name: string): HostObject | null {
  if (parent === null) return null;
  return objectOr(parent.call(name, argumentsOf(path.ArgumentInfo, resolve)), `${parent.kind}.${name}`);
}

/** How each type of path leads to its object. */
const objectByPath: Readonly<Record<number, (at: PathWorld) => HostObject | null>> = {
  [pathTypes.root]: ({ world }) => world.root,
  [pathTypes.nothing]: () => null,
  [pathTypes.service]: ({ path, world }) =>
    world.services[path.Name] ?? fail(notModelled(`the service ${path.Name}`)),
  [pathTypes.reference]: ({ path, world }) =>
    world.kept.find(path.Name) ?? fail(new HostError("InvalidReference", "This reference is not valid.")),
  [pathTypes.property]: ({ path, parent }) =>
    parent && objectOr(parent.get(path.Name), `${parent.kind}.${path.Name}`),
  [pathTypes.indexer]: (at) => childBy(at, "GetItem"),
  [pathTypes.method]: (at) => childBy(at, at.path.Name),
};

function objectAt(at: PathWorld): HostObject | null {
  const find = objectByPath[at.path.ObjectPathType];
  return find ? find(at) : fail(notModelled(`object path type ${at.path.ObjectPathType}`));
}

function fail(error: HostError): never {
  throw error;
}

function resolver(body: WireBody, world: BatchWorld): Resolve {
  const known = new Map<number, HostObject | null>();
  const resolve: Resolve = (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw notFound(`no object path ${id}`);
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : null;
    const object = objectAt({ path, parent, resolve, world });
    known.set(id, object);
    return object;
  };
  return resolve;
}

function callMethod(target: HostObject | null, action: WireAction, resolve: Resolve, world: BatchWorld) {
  const name = action.Name ?? "";
  const args = argumentsOf(action.ArgumentInfo, resolve);
  if (name === "_KeepReference") {
    if (target) world.kept.keep(target);
    return null;
  }
  if (name === "_RemoveReference") {
    world.kept.release(String(args[0]));
    return null;
  }
  const result = target === null ? null : target.call(name, args);
  return isHostObject(result) ? identityOf(result, world.kept) : (result ?? null);
}

function setMember(target: HostObject | null, name: string, value: unknown): null {
  if (target === null) throw new HostError("InvalidOperation", "This object is a null object.");
  target.set(name, value);
  return null;
}

interface ActionWorld {
  readonly action: WireAction;
  readonly target: HostObject | null;
  readonly resolve: Resolve;
  readonly world: BatchWorld;
}

/** What each type of action does, and answers. */
const answerByAction: Readonly<Record<number, (at: ActionWorld) => unknown>> = {
  [actionTypes.instantiate]: ({ target, world }) => identityOf(target, world.kept),
  [actionTypes.query]: ({ action, target, world }) => answerQuery(target, action.QueryInfo ?? {}, world.kept),
  [actionTypes.method]: ({ action, target, resolve, world }) => callMethod(target, action, resolve, world),
  [actionTypes.setProperty]: ({ action, target, resolve }) =>
    setMember(target, action.Name ?? "", argumentsOf(action.ArgumentInfo, resolve)[0]),
  [actionTypes.update]: ({ action, target }) => {
    for (const [name, value] of Object.entries(action.ObjectState ?? {}))
      setMember(target, wireName(name), value);
    return null;
  },
  [actionTypes.trace]: () => null,
};

function perform(action: WireAction, resolve: Resolve, world: BatchWorld): unknown {
  const answer = answerByAction[action.ActionType];
  if (!answer) throw notModelled(`action type ${action.ActionType}`);
  const target = action.ObjectPathId ? resolve(action.ObjectPathId) : null;
  return answer({ action, target, resolve, world });
}

/** Runs a batch in order. There is no going back: what came before an action that fails stays done. */
export function runBatch(body: WireBody, world: BatchWorld): WireResults {
  const resolve = resolver(body, world);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      world.before(action, index);
      Results.push({ ActionId: action.Id, Value: perform(action, resolve, world) });
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      const { code: Code, message: Message, status: HttpStatusCode } = thrown;
      const Location = `${action.Name ?? "action"} ${index}`;
      return { Results, Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode } };
    }
  }
  return { Results };
}
