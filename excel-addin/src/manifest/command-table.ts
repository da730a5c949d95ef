import type { Bilingual } from "@jalon/core";
import type { commandIds } from "../commands/command-ids.ts";

/** One of the things that the ribbon, the context menu and the keyboard may ask of Jalon. */
export type CommandId = (typeof commandIds)[number];

/** How Excel shows one command: its icon, its name, what its tip says, and its keys. */
export interface ShownCommand {
  /** A drawing of icons.svg. */
  readonly icon: string;
  readonly label: Bilingual;
  readonly tip: Bilingual;
  /** As Microsoft advises against clashes: Ctrl+Shift+Alt and a letter that both languages can remember. */
  readonly keys: string;
}

/** Every command as Excel shows it. */
export const commandTable: Readonly<Record<CommandId, ShownCommand>> = {
  JalonOpen: {
    icon: "jalon",
    label: { fr: "Ouvrir", en: "Open" },
    tip: {
      fr: "Ouvre Jalon à côté de votre classeur. Rien n’y est écrit sans que vous l’ayez vu d’abord.",
      en: "Opens Jalon beside your workbook. Nothing is written to it that you have not seen first.",
    },
    keys: "Ctrl+Shift+Alt+J",
  },
  JalonCheck: {
    icon: "check",
    label: { fr: "Vérifier", en: "Check" },
    tip: {
      fr: "Relit le portefeuille et montre ce qui manque ou se contredit, cellule par cellule.",
      en: "Reads the portfolio again and shows what is missing or contradictory, cell by cell.",
    },
    keys: "Ctrl+Shift+Alt+C",
  },
  JalonPrioritise: {
    icon: "prioritise",
    label: { fr: "Prioriser", en: "Prioritise" },
    tip: {
      fr: "Classe les projets selon les critères de la direction, et dit pourquoi.",
      en: "Ranks the projects by the direction’s criteria, and says why.",
    },
    keys: "Ctrl+Shift+Alt+P",
  },
  JalonRefresh: {
    icon: "refresh",
    label: { fr: "Actualiser", en: "Refresh" },
    tip: {
      fr: "Recalcule scores et rangs. Les changements sont montrés avant d’être écrits.",
      en: "Computes scores and ranks again. The changes are shown before they are written.",
    },
    keys: "Ctrl+Shift+Alt+R",
  },
  JalonShowProject: {
    icon: "project",
    label: { fr: "Voir ce projet dans Jalon", en: "Show this project in Jalon" },
    tip: {
      fr: "Montre dans Jalon le projet de la ligne choisie : ses constats, son score et son rang.",
      en: "Shows the project of the chosen row in Jalon: its findings, its score and its rank.",
    },
    keys: "Ctrl+Shift+Alt+D",
  },
};
