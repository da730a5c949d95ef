import type { Words } from "../foundation/message.ts";

/** What settings say. */
export const settingsWords = {
  "mapping-from-settings": {
    fr: "Correspondance confirmée, lue dans la feuille de réglages du registre.",
    en: "Confirmed mapping, read from the register's settings sheet.",
  },
} satisfies Words;
