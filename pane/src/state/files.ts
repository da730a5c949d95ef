import { answerCharacters, message, type Language, type SheetLayout, type Workbook } from "@jalon/core";
import type { AvailabilitySource } from "../engine/availability-facts.ts";
import { handOver } from "./hand-over.ts";

/** Saving and opening small text files (a mapping) and reading another workbook, in the way of the host. */
export interface Files {
  save(name: string, text: string): Promise<void>;
  /** The text of a file that the user chooses; null when none is chosen. */
  open(accept: string): Promise<string | null>;
  /** Another workbook that the user chooses, beside the one that is open; null when none is chosen. Absent where the host opens no other. */
  chooseWorkbook?(): Promise<ChosenWorkbook | null>;
  /** Files of availability that the user chooses, several at once where they came apart; none when none is chosen. Texts only, unless the host reads more. */
  chooseAvailability?(): Promise<readonly ChosenAvailability[]>;
  /** Saves sheets as a workbook of its own. Absent where the host makes none. */
  saveWorkbook?(name: string, sheets: readonly SheetLayout[]): Promise<void>;
  /** Opens sheets as a new workbook beside the one that is open, saved nowhere yet. Absent where the host opens none. */
  openWorkbook?(name: string, sheets: readonly SheetLayout[]): Promise<void>;
}

/** A file of availability that was chosen and is not read yet. */
export interface ChosenAvailability {
  /** What it holds; rejects with a HostProblem when it cannot be read. */
  read(language: Language): Promise<AvailabilitySource>;
}

/** A workbook that was chosen and is not read yet. */
export interface ChosenWorkbook {
  /** Its cells; rejects with a HostProblem when it cannot be read. */
  read(language: Language): Promise<Workbook>;
}

/** Files in the way of the browser: a download, and a file picker. */
export const browserFiles: Files & Required<Pick<Files, "chooseAvailability">> = {
  async save(name, text) {
    handOver(name, text);
  },
  async open(accept) {
    const [file] = await pickFiles(accept, false);
    return file ? file.text() : null;
  },
  async chooseAvailability() {
    const files = await pickFiles(".json", true);
    return files.map((file) => ({ read: () => textSource(file) }));
  },
};

/** The files that the user picks; none when the picker is closed. */
export function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const picker = document.createElement("input");
    picker.type = "file";
    picker.accept = accept;
    picker.multiple = multiple;
    picker.addEventListener("cancel", () => resolve([]));
    picker.addEventListener("change", () => resolve([...(picker.files ?? [])]));
    picker.click();
  });
}

/** A file of text as a source of availability: what the shared sheet let its user download. */
export async function textSource(file: File): Promise<AvailabilitySource> {
  const text = file.size > answerCharacters ? null : await file.text().catch(() => null);
  if (text !== null) return { source: file.name, text };
  const code = file.size > answerCharacters ? "answer-too-large" : "file-not-read";
  // oxlint-disable-next-line typescript/only-throw-error no-throw-literal -- problems are plain values by contract
  throw { hostProblem: code, message: message(code, { source: file.name }) };
}
