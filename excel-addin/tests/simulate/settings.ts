import type { Language } from "@jalon/core";

/** How the simulated Excel is set, from the page's address. */
export interface Settings {
  readonly language: Language;
  readonly theme: "light" | "dark" | "unsaid";
  /** ExcelApi requirement set: 9 for 1.9. */
  readonly level: number;
  /** Of each answer, in milliseconds. */
  readonly latency: number;
  /** Of the pane, in pixels. */
  readonly width: number;
  /** The address of the workbook that is open; null for the sample of the language. */
  readonly workbook: string | null;
}

/** What may be chosen for each setting that has few values. */
export const choices = {
  language: ["fr", "en"],
  theme: ["light", "dark", "unsaid"],
  level: [9, 13, 15, 20],
  latency: [0, 60, 500],
  width: [320, 380, 480, 640],
} as const;

function chosen<T extends string | number>(
  asked: URLSearchParams,
  name: string,
  known: readonly T[],
  first: T,
): T {
  return known.find((value) => String(value) === asked.get(name)) ?? first;
}

/** The settings that an address asks for; usual ones where it says nothing. */
export function settingsIn(search: string): Settings {
  const asked = new URLSearchParams(search);
  return {
    language: chosen(asked, "language", choices.language, "fr"),
    theme: chosen(asked, "theme", choices.theme, "light"),
    level: chosen(asked, "level", choices.level, 15),
    latency: chosen(asked, "latency", choices.latency, 0),
    width: chosen(asked, "width", choices.width, 380),
    workbook: asked.get("workbook"),
  };
}

/** The address of the page with one setting changed: Excel starts again with it. */
export function withSetting(search: string, name: keyof Settings, value: string): string {
  const asked = new URLSearchParams(search);
  asked.set(name, value);
  return `?${asked.toString()}`;
}
