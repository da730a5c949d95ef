import type { Knowledge } from "@jalon/core";
import { useThemeName } from "../../../shell/theme.ts";

type Colours = Readonly<Record<Exclude<Knowledge, "notGiven">, string>>;

const palettes: Readonly<Record<"light" | "dark" | "contrast", Colours>> = {
  light: { given: "#0f7175", copied: "#7fbcbf", stale: "#d98a3d", unsaid: "#a19f9d" },
  dark: { given: "#4fb3b8", copied: "#2a6e72", stale: "#e0a05c", unsaid: "#7d7b79" },
  contrast: { given: "#3ff23f", copied: "#1aebff", stale: "#ffff00", unsaid: "#ffffff" },
};

/** The kinds of knowledge from the foot of a bar to its top. */
export const shownKinds = ["given", "copied", "stale", "unsaid"] as const;

/** The colours of what is known; each stands beside its name in the legend. */
export function useKnowledgeColours(): Colours {
  return palettes[useThemeName()];
}
