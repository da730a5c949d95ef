import type { Words } from "@jalon/core";

/** What the menu says, and what Google's host says when it cannot: what happened, and what to do. */
export const sheetsWords: Words = {
  "menu-open": { fr: "Ouvrir Jalon", en: "Open Jalon" },
};
