import { addBook, type World } from "../apps-script/world.ts";

type Kept = Pick<World, "sheets" | "names" | "metadata" | "owner" | "editors" | "title" | "nextId">;
type Shared = Pick<
  World,
  "user" | "now" | "properties" | "cache" | "mailQuota" | "mails" | "triggers" | "shown"
>;

const keptOf = ({ sheets, names, metadata, owner, editors, title, nextId }: World): Kept => {
  return { sheets, names, metadata, owner, editors, title, nextId };
};

function sharedOf({ user, now, properties, cache, mailQuota, mails, triggers, shown }: World): Shared {
  return { user, now, properties, cache, mailQuota, mails, triggers, shown };
}

/** Remembers everything that stands in the world now; what it gives back brings it back, as often as it is called. */
export function snapshotOf(world: World): () => void {
  const books = [...world.books].map(([id, book]) => [id, keptOf(book)] as const);
  const saved = structuredClone({ own: keptOf(world), shared: sharedOf(world), books });
  return () => {
    const { own, shared, books: others } = structuredClone(saved);
    Object.assign(world, own, shared);
    const ids = new Set(others.map(([id]) => id));
    for (const id of world.books.keys()) if (!ids.has(id)) world.books.delete(id);
    for (const [id, kept] of others)
      Object.assign(world.books.get(id) ?? addBook(world, kept.title, { id }), kept);
    Object.assign(world, { nextId: own.nextId });
  };
}
