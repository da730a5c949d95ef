import type { Words } from "../../foundation/message.ts";

/** What comparing a new edition with the register says. */
export const comparisonWords = {
  "edition-unit-larger": {
    fr: "Les montants de « {field} » sont environ {times} fois ceux du registre : précisez l’unité de l’édition. En attendant, ils ne sont pas repris.",
    en: "The amounts of “{field}” are about {times} times the register's: tell the edition's unit. Until then they are not adopted.",
  },
  "edition-unit-smaller": {
    fr: "Les montants de « {field} » sont environ {times} fois plus petits que ceux du registre : précisez l’unité de l’édition. En attendant, ils ne sont pas repris.",
    en: "The amounts of “{field}” are about {times} times smaller than the register's: tell the edition's unit. Until then they are not adopted.",
  },
} satisfies Words;
