import { notModelled } from "./host-error.ts";
import { isHostObject, type HostObject } from "./objects.ts";
import type { WireQuery } from "./wire-types.ts";

interface Tree {
  [name: string]: Tree;
}

/** A wire name of a TypeScript name: `rowCount` → `RowCount`. */
export function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) {
    let at = tree;
    for (const part of path.split("/")) at = at[part] ??= {};
  }
  return tree;
}

const isEmpty = (tree: Tree): boolean => Object.keys(tree).length === 0;

/** What a client is told of an object that it holds: the id by which the host keeps it, and its own. */
export function identityOf(
  object: HostObject | null,
  references: References,
): Record<string, unknown> | null {
  if (object === null) return null;
  const reference = references.idOf(object);
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(object.has("Id") ? { Id: object.get("Id") } : {}),
  };
}

/** The objects that the client asked the host to keep. */
export interface References {
  idOf(object: HostObject): string | undefined;
}

function answerItems(object: HostObject, tree: Tree, query: WireQuery, references: References): unknown[] {
  const from = query.Skip ?? 0;
  const to = query.Top === undefined ? undefined : from + query.Top;
  return object
    .items()
    .slice(from, to)
    .map((item, index) => ({ _Index: from + index, ...answer(item, tree, {}, references) }));
}

function answerCollection(object: HostObject, tree: Tree, query: WireQuery, references: References) {
  const { items = {}, ...others } = tree;
  const out: Record<string, unknown> = { ...identityOf(object, references) };
  const ofItems: Tree = { ...items };
  for (const [name, below] of Object.entries(others)) {
    if (object.has(wireName(name))) out[wireName(name)] = object.get(wireName(name));
    else ofItems[name] = below;
  }
  out["_Items"] = answerItems(object, ofItems, query, references);
  return out;
}

function answerMember(object: HostObject, name: string, below: Tree, references: References): unknown {
  const value = object.get(wireName(name));
  return value === null || isHostObject(value) ? answer(value, below, {}, references) : value;
}

/** All plain properties of an object: what a load without names asks for. */
function plainNames(object: HostObject): readonly string[] {
  throw notModelled(`${object.kind}: loading without naming what is wanted`);
}

function answer(
  object: HostObject | null,
  tree: Tree,
  query: WireQuery,
  references: References,
): Record<string, unknown> | null {
  if (object === null) return null;
  if (object.isCollection) return answerCollection(object, tree, query, references);
  const names = isEmpty(tree) ? (object.has("Id") ? ["id"] : plainNames(object)) : Object.keys(tree);
  const out: Record<string, unknown> = { ...identityOf(object, references) };
  for (const name of names) out[wireName(name)] = answerMember(object, name, tree[name] ?? {}, references);
  return out;
}

/** What a load of named properties answers, collections item by item. */
export function answerQuery(object: HostObject | null, query: WireQuery, references: References): unknown {
  return answer(object, treeOf([...(query.Select ?? []), ...(query.Expand ?? [])]), query, references);
}
