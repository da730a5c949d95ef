import { openSpreadsheet } from "./open-spreadsheet.ts";

/** A user's cache is the same in every document that the add-on is used in. */
const here = (key: string): string => `${openSpreadsheet().getId()}.${key}`;

/** What is kept for one user, in one document's script: their choices, and for an hour what their windows share. */
export const userMemory = {
  /** What was kept for good; null when nothing was. */
  kept: (key: string): string | null => PropertiesService.getUserProperties().getProperty(key),
  keep: (key: string, text: string): void => {
    PropertiesService.getUserProperties().setProperty(key, text);
  },
  /** What the user's windows share; null when there is nothing, or Google forgot it. */
  shared: (key: string): string | null => CacheService.getUserCache().get(here(key)),
  share: (key: string, text: string | null): void => {
    const cache = CacheService.getUserCache();
    if (text === null) cache.remove(here(key));
    else cache.put(here(key), text, 3600);
  },
  email: (): string => Session.getActiveUser().getEmail(),
};
