import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { ThemeChoice } from "../state/pane-state.ts";

const petrol: BrandVariants = {
  10: "#011516",
  20: "#042627",
  30: "#073536",
  40: "#094345",
  50: "#0b5153",
  60: "#0c5b5e",
  70: "#0d6669",
  80: "#0f7175",
  90: "#2a8488",
  100: "#46969a",
  110: "#63a9ac",
  120: "#80bbbe",
  130: "#9dcdd0",
  140: "#badfe1",
  150: "#d4edee",
  160: "#ecf8f8",
};

type ThemeName = Exclude<ThemeChoice, "system">;

/** A theme is made when it is first shown: most people only ever see one. */
const makers: Readonly<Record<ThemeName, () => Theme>> = {
  light: () => createLightTheme(petrol),
  dark: () => ({
    ...createDarkTheme(petrol),
    colorBrandForeground1: petrol[120],
    colorBrandForeground2: petrol[130],
    colorBrandForegroundLink: petrol[130],
  }),
  contrast: () => teamsHighContrastTheme,
};
const made = new Map<ThemeName, Theme>();

function themeOf(name: ThemeName): Theme {
  const theme = made.get(name) ?? makers[name]();
  made.set(name, theme);
  return theme;
}

const darkQuery = "(prefers-color-scheme: dark)";
const contrastQuery = "(forced-colors: active)";

function subscribe(changed: () => void): () => void {
  const queries = [darkQuery, contrastQuery].map((query) => globalThis.matchMedia?.(query));
  for (const query of queries) query?.addEventListener("change", changed);
  return () => {
    for (const query of queries) query?.removeEventListener("change", changed);
  };
}

function systemTheme(): ThemeName {
  if (globalThis.matchMedia?.(contrastQuery).matches) return "contrast";
  return globalThis.matchMedia?.(darkQuery).matches ? "dark" : "light";
}

/** How the surroundings of the pane look, and how to hear of it when that changes. */
export interface SystemLook {
  readonly now: () => ThemeName;
  readonly watch: (changed: () => void) => () => void;
}

/** What the browser says of its system. */
export const browserLook: SystemLook = { now: systemTheme, watch: subscribe };

/** The theme for a choice; "system" follows the system while it changes. */
export function useTheme(choice: ThemeChoice, look = browserLook): { name: ThemeName; theme: Theme } {
  const system = useSyncExternalStore(look.watch, look.now);
  const name = choice === "system" ? system : choice;
  return { name, theme: themeOf(name) };
}

/** Carries the theme that is shown to what draws in colours of its own. */
export const ThemeNameContext = createContext<ThemeName>("light");

/** The theme that is shown around a part of the pane. */
export function useThemeName(): ThemeName {
  return useContext(ThemeNameContext);
}
