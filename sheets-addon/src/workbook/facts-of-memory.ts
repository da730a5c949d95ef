import type { Fact } from "./fact.ts";
import { underLock } from "./under-lock.ts";
import { userMemory } from "./user-memory.ts";

const key = "jalon.essai";
const long = "é".repeat(4_000);

type Store = GoogleAppsScript.Properties.Properties;

/** Whether a long text that is kept is given back, and is gone once it is taken away. */
function keptAndGone(store: Store): string {
  store.setProperty(key, long);
  const same = store.getProperty(key) === long;
  store.deleteProperty(key);
  return `${same ? "the same" : "another"}; then ${String(store.getProperty(key))}`;
}

/** What the script remembers, and that it waits for itself: its properties, its cache, its lock. */
export const factsOfMemory: readonly Fact[] = [
  {
    name: {
      fr: "les propriétés du document gardent un long texte",
      en: "the document's properties keep a long text",
    },
    want: "the same; then null",
    observe: () => keptAndGone(PropertiesService.getDocumentProperties()),
  },
  {
    name: {
      fr: "les propriétés de l'utilisateur gardent un long texte",
      en: "the user's properties keep a long text",
    },
    want: "the same; then null",
    observe: () => keptAndGone(PropertiesService.getUserProperties()),
  },
  {
    name: {
      fr: "le cache de l'utilisateur rend ce qu'il a pris",
      en: "the user's cache gives back what it took",
    },
    want: "the same; then null",
    observe: () => {
      userMemory.share(key, long);
      const same = userMemory.shared(key) === long;
      userMemory.share(key, null);
      return `${same ? "the same" : "another"}; then ${String(userMemory.shared(key))}`;
    },
  },
  {
    name: {
      fr: "le verrou du document se prend et se rend",
      en: "the document's lock is taken and given back",
    },
    want: "held; then free",
    observe: () => {
      const lock = LockService.getDocumentLock();
      const during = underLock(() => (lock.hasLock() ? "held" : "free"));
      return `${during}; then ${lock.hasLock() ? "held" : "free"}`;
    },
  },
];
