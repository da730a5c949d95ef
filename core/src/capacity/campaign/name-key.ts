import { foldWords } from "../../foundation/text.ts";

/** A person's name as it is compared: its words in no order, so that `DUPONT Marie` is `Marie Dupont`. */
export function nameKey(name: string): string {
  return foldWords(name.replace(/['’.,-]/g, " "))
    .split(" ")
    .sort()
    .join(" ");
}
