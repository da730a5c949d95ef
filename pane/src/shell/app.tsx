import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { PaneContext, usePane, usePorts } from "../state/pane-context.ts";
import type { Pane } from "../state/pane.ts";
import { LiveRegion } from "./live-region.tsx";
import { Header } from "./header.tsx";
import { Navigation } from "./navigation.tsx";
import { Stage } from "./stage.tsx";
import { ThemeNameContext, useTheme } from "./theme.ts";

const useStyles = makeStyles({
  provider: { height: "100%", minHeight: 0 },
  frame: {
    containerType: "inline-size",
    containerName: "jalon",
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { transitionDuration: "0.01ms !important", animationDuration: "0.01ms !important" },
    },
  },
});

/** The whole pane: theme, frame, navigation and the screen. */
export function App({ pane }: { pane: Pane }) {
  return (
    <PaneContext.Provider value={pane}>
      <Frame />
    </PaneContext.Provider>
  );
}

function Frame() {
  const styles = useStyles();
  const language = usePane((state) => state.language);
  const { name, theme } = useTheme(
    usePane((state) => state.theme),
    usePorts().look,
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.provider} lang={language} data-theme={name}>
      <ThemeNameContext.Provider value={name}>
        <div className={styles.frame}>
          <Header />
          <Navigation />
          <Stage />
          <LiveRegion />
        </div>
      </ThemeNameContext.Provider>
    </FluentProvider>
  );
}
