import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { lazy, Suspense, useState } from "react";
import { usePane } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";

const SettingsPanel = lazy(async () => ({ default: (await import("./settings-panel.tsx")).SettingsPanel }));

const useStyles = makeStyles({
  header: { backgroundColor: tokens.colorNeutralBackground1, position: "relative" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "10px 8px 6px 16px",
  },
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1, display: "block" },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  source: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The pane's name, the workbook's name, and the settings. */
export function Header() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const [open, setOpen] = useState(false);
  const source = usePane((state) => state.portfolio?.source ?? "");
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <svg className={styles.mark} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 1.2 18.8 10 10 18.8 1.2 10Z" fill="currentColor" />
          <path
            d="M6.4 10.1 9 12.7l4.7-5.2"
            fill="none"
            stroke="var(--colorNeutralBackground1)"
            strokeWidth="1.8"
          />
        </svg>
        <span className={styles.name}>{say("app-name")}</span>
        <span className={styles.source} title={source}>
          {source}
        </span>
        <Button
          appearance="subtle"
          icon={open ? <DismissRegular /> : <SettingsRegular />}
          aria-label={say(open ? "close-settings" : "settings")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open ? (
        <Suspense fallback={null}>
          <SettingsPanel />
        </Suspense>
      ) : null}
    </header>
  );
}
