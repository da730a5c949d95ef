import { useTheme } from "../../shell/theme.ts";
import { usePane } from "../../state/pane-context.ts";

const palettes = {
  light: ["#0f7175", "#c05717", "#6b5fb5", "#3d8b37", "#b8476f", "#2f78c4", "#8a6d1f", "#6e6e6e"],
  dark: ["#4fb3b8", "#f0955a", "#a79bea", "#79c472", "#ea86a9", "#7fb4ef", "#d0b25a", "#b0b0b0"],
  contrast: ["#3ff23f", "#ffff00", "#1aebff", "#ffffff", "#ff9a3c", "#d6a6ff", "#ff6b9c", "#b0b0b0"],
};

/** The colours of the criteria, in their order; each stands beside its name wherever it is used. */
export function useCriterionColours(): (at: number) => string {
  const { name } = useTheme(usePane((state) => state.theme));
  const palette = palettes[name];
  return (at) => palette[at % palette.length] ?? "#6e6e6e";
}
