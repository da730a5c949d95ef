import type { Dress } from "@jalon/core";

/** What Jalon put on a sheet, by the key of its column ("" for the sheet). */
export type SheetDress = Readonly<Record<string, Dress>>;

/** What Jalon put on, by the id of its sheet. */
export interface KeptDress {
  readonly of: (sheetId: number) => SheetDress;
  readonly keep: (sheetId: number, dress: SheetDress) => void;
}

const prefix = "jalon.dress.";
/** A property holds 9 KB; the text is ASCII. */
const longest = 8_000;

function ascii(text: string): string {
  return text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function understood(text: string): SheetDress {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) && Object.values(parsed).every(isRecord) ? (parsed as SheetDress) : {};
  } catch {
    return {};
  }
}

/** What the document's properties remember of our dress: they stay with the document, and no one sees them. */
export function keptDress(): KeptDress {
  const store = PropertiesService.getDocumentProperties();
  const parts = store.getProperties();

  function textOf(sheetId: number): string {
    let text = "";
    for (let part = 0; ; part += 1) {
      const kept = parts[`${prefix}${sheetId}.${part}`];
      if (kept === undefined) return text;
      text += kept;
    }
  }

  return {
    of: (sheetId) => understood(textOf(sheetId) || "{}"),
    keep: (sheetId, dress) => {
      const text = Object.keys(dress).length === 0 ? "" : ascii(JSON.stringify(dress));
      const count = Math.ceil(text.length / longest);
      for (let part = 0; part < count; part += 1) {
        const key = `${prefix}${sheetId}.${part}`;
        parts[key] = text.slice(part * longest, (part + 1) * longest);
        store.setProperty(key, parts[key]);
      }
      for (let part = count; parts[`${prefix}${sheetId}.${part}`] !== undefined; part += 1) {
        delete parts[`${prefix}${sheetId}.${part}`];
        store.deleteProperty(`${prefix}${sheetId}.${part}`);
      }
    },
  };
}
