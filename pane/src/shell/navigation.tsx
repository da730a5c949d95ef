import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { Screen } from "@jalon/core";
import { goToScreen } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { focusRing } from "../parts/focus-ring.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";

const useStyles = makeStyles({
  nav: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "0 6px",
  },
  list: { display: "flex", listStyleType: "none", margin: 0, padding: 0 },
  item: { flex: "1 1 0", minWidth: 0, maxWidth: "132px" },
  link: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    width: "100%",
    padding: "8px 0 9px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "11px",
    lineHeight: "14px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    "& svg": { width: "20px", height: "20px" },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { color: tokens.colorBrandForeground1 },
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: "18%",
      right: "18%",
      height: "3px",
      borderRadius: "3px 3px 0 0",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  focus: focusRing,
});

const entries: readonly { screen: Screen; icon: React.ReactNode }[] = [
  { screen: "home", icon: <HomeRegular /> },
  { screen: "adopt", icon: <TableEditRegular /> },
  { screen: "findings", icon: <TaskListLtrRegular /> },
  { screen: "prioritise", icon: <DataBarHorizontalRegular /> },
  { screen: "journal", icon: <HistoryRegular /> },
];

/** The way from one screen to another. */
export function Navigation() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const pane = usePorts();
  const current = usePane((state) => state.screen);
  return (
    <nav className={styles.nav} aria-label={say("screens")}>
      <ul className={styles.list}>
        {entries.map(({ screen, icon }) => (
          <li key={screen} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.link, styles.focus, screen === current && styles.current)}
              aria-current={screen === current ? "page" : undefined}
              onClick={() => goToScreen(pane, screen)}
            >
              {icon}
              {say(screen)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
