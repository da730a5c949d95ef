import type { Language } from "@jalon/core";
import type { ThemeChoice } from "@jalon/pane";

/** What the user chose in the pane; what was never chosen follows Excel. */
export interface KeptChoices {
  readonly language?: Language;
  readonly theme?: ThemeChoice;
}

const themes: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** Add-ins share the storage of their address: Office says which part of it is this workbook's owner's. */
const keyIn = (partition: string | undefined): string => `${partition ?? ""}jalon-choices`;

/** The choices of last time on this machine; none where nothing can be kept. */
export function keptChoices(partition: string | undefined): KeptChoices {
  try {
    const kept = JSON.parse(localStorage.getItem(keyIn(partition)) ?? "{}") as KeptChoices;
    const theme = themes.find((known) => known === kept.theme);
    return {
      ...(kept.language === "fr" || kept.language === "en" ? { language: kept.language } : {}),
      ...(theme ? { theme } : {}),
    };
  } catch {
    return {}; // storage may be switched off: the choices then last as long as the pane
  }
}

/** Keeps the choices on this machine for next time. */
export function keepChoices(partition: string | undefined, choices: KeptChoices): void {
  try {
    localStorage.setItem(keyIn(partition), JSON.stringify(choices));
  } catch {
    // as above
  }
}
