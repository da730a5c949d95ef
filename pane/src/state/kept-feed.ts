import type { UserStorage } from "./user-storage.ts";

/** The web app of a shared campaign, and the token that it knows the user by. */
export interface Feed {
  readonly address: string;
  readonly token: string;
}

const name = "availability-feed";

/** The feed that the user asked to keep on this computer; null when there is none. */
export async function keptFeed(storage: UserStorage | null): Promise<Feed | null> {
  const kept = await storage?.get(name);
  if (!kept) return null;
  try {
    const { address, token } = JSON.parse(kept) as Partial<Feed>;
    return typeof address === "string" && typeof token === "string" ? { address, token } : null;
  } catch {
    return null;
  }
}

/** Keeps a feed on this computer: its token only ever goes to its own address. */
export async function keepFeed(storage: UserStorage | null, { address, token }: Feed): Promise<void> {
  await storage?.set(name, JSON.stringify({ address, token }));
}

/** Forgets the feed and its token. */
export async function forgetFeed(storage: UserStorage | null): Promise<void> {
  await storage?.remove(name);
}
