import type { Language, Workbook } from "@jalon/core";

/** Saving and opening small text files (a mapping) and reading another workbook, in the way of the host. */
export interface Files {
  save(name: string, text: string): Promise<void>;
  /** The text of a file that the user chooses; null when none is chosen. */
  open(accept: string): Promise<string | null>;
  /** Another workbook that the user chooses, beside the one that is open; null when none is chosen. Absent where the host opens no other. */
  chooseWorkbook?(): Promise<ChosenWorkbook | null>;
}

/** A workbook that was chosen and is not read yet. */
export interface ChosenWorkbook {
  /** Its cells; rejects with a HostProblem when it cannot be read. */
  read(language: Language): Promise<Workbook>;
}

/** Files in the way of the browser: a download, and a file picker. */
export const browserFiles: Files = {
  async save(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  },
  open: (accept) =>
    new Promise((resolve) => {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = accept;
      input.addEventListener("cancel", () => resolve(null));
      input.addEventListener("change", () => void readText(input.files?.[0]).then(resolve));
      input.click();
    }),
};

async function readText(file: File | undefined): Promise<string | null> {
  return file ? file.text() : null;
}
