import type { Words } from "@jalon/core";

/** What the manifest itself says of Jalon, before any code of ours runs. */
export const manifestWords = {
  name: { fr: "Jalon", en: "Jalon" },
  description: {
    fr: "Fait du classeur de portefeuille de votre PMO un registre tenu et vérifié, et classe vos projets selon vos critères, en expliquant chaque chiffre.",
    en: "Turns your PMO’s portfolio workbook into a governed, checked register, and ranks your projects by your criteria, explaining every figure.",
  },
  tab: { fr: "Jalon", en: "Jalon" },
  group: { fr: "Portefeuille", en: "Portfolio" },
  "start-title": { fr: "Jalon est prêt", en: "Jalon is ready" },
  "start-text": {
    fr: "Ouvrez votre portefeuille, puis choisissez Jalon > Ouvrir : Jalon le lit et vous montre ce qu’il a compris avant d’écrire quoi que ce soit.",
    en: "Open your portfolio, then choose Jalon > Open: Jalon reads it and shows you what it understood before it writes anything.",
  },
} satisfies Words;
