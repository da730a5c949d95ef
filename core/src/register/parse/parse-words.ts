import type { Words } from "../../foundation/message.ts";

/** What parsing says. */
export const parseWords: Words = {
  "cell-not-understood": { fr: "« {said} » n’est pas compris.", en: "“{said}” is not understood." },
};
