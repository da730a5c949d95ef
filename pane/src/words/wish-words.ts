import type { Words } from "@jalon/core";

/** What the pane says when what was asked for outside of it cannot be shown. */
export const wishWords = {
  "no-project-in-row": {
    fr: "La ligne {row} de « {sheet} » n’est pas celle d’un projet que Jalon a lu. Choisissez une cellule d’un projet, puis recommencez.",
    en: "Row {row} of “{sheet}” is not one of a project that Jalon has read. Choose a cell of a project, then try again.",
  },
  "file-not-read": {
    fr: "« {source} » n’a pas pu être lu. Vérifiez que le fichier existe encore, puis choisissez-le de nouveau.",
    en: "“{source}” could not be read. Check that the file still exists, then choose it again.",
  },
} satisfies Words;
