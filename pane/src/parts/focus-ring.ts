import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The ring around what has the keyboard's focus, the same everywhere. */
export const focusRing: GriffelStyle = {
  ":focus": { outlineStyle: "none" },
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusMedium,
  },
};
