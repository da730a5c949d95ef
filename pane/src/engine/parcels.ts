/** A piece of a long list inside a posted value: where the list is, and some of its items in order. */
export interface Parcel {
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

/** A value ready to be posted: itself with its long lists emptied, and their items in parcels. */
export interface Cut {
  readonly head: unknown;
  readonly parcels: readonly Parcel[];
}

const itemsAParcel = 150;
const deepest = 4;

/** Cuts a plain value in pieces small enough that posting one never holds up the page. */
export function cutInParcels(value: unknown): Cut {
  const parcels: Parcel[] = [];
  return { head: emptied(value, [], parcels), parcels };
}

function emptied(value: unknown, path: readonly string[], parcels: Parcel[]): unknown {
  if (typeof value !== "object" || value === null || path.length > deepest) return value;
  if (ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    if (value.length <= itemsAParcel)
      return value.map((item, at) => emptied(item, [...path, String(at)], parcels));
    for (let at = 0; at < value.length; at += itemsAParcel) {
      parcels.push({ path, items: value.slice(at, at + itemsAParcel) });
    }
    return [];
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, emptied(item, [...path, key], parcels)]),
  );
}

/** Puts a parcel's items back where they were cut out; the head is changed in place. */
export function putBack(head: unknown, parcel: Parcel): void {
  let at: unknown = head;
  for (const key of parcel.path) at = (at as Record<string, unknown>)[key];
  for (const item of parcel.items) (at as unknown[]).push(item);
}
