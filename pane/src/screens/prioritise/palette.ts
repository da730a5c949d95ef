import { useMemo, type CSSProperties } from "react";
import { useThemeName } from "../../shell/theme.ts";

const palettes = {
  light: ["#0f7175", "#c05717", "#6b5fb5", "#3d8b37", "#b8476f", "#2f78c4", "#8a6d1f", "#6e6e6e"],
  dark: ["#4fb3b8", "#f0955a", "#a79bea", "#79c472", "#ea86a9", "#7fb4ef", "#d0b25a", "#b0b0b0"],
  contrast: ["#3ff23f", "#ffff00", "#1aebff", "#ffffff", "#ff9a3c", "#d6a6ff", "#ff6b9c", "#b0b0b0"],
};

const nameOf = (at: number): string => `--jalon-criterion-${at}`;

/** The colours of the criteria in the theme that is shown, for the element around all that uses them: a list may hold thousands of bars. */
export function useCriterionPalette(): CSSProperties {
  const name = useThemeName();
  return useMemo(
    () => Object.fromEntries(palettes[name].map((colour, at) => [nameOf(at), colour])) as CSSProperties,
    [name],
  );
}

/** The colour of a criterion by its place in their order; it stands beside its name wherever it is used. */
export function criterionColour(at: number): string {
  return `var(${nameOf(at % palettes.light.length)})`;
}
