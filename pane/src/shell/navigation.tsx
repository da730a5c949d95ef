import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarPersonRegular } from "@fluentui/react-icons/svg/calendar-person";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import type { Screen } from "@jalon/core";
import { useRef, type ReactNode } from "react";
import { goToScreen } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";
import { MoreScreens } from "./more-screens.tsx";
import { NavigationLink } from "./navigation-link.tsx";
import { screenPlaces } from "./screen-places.ts";
import { useWidth } from "./use-width.ts";

const useStyles = makeStyles({
  nav: {
    position: "relative",
    zIndex: 4,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "0 6px",
  },
  list: { display: "flex", listStyleType: "none", margin: 0, padding: 0 },
  item: { flex: "1 1 0", minWidth: 0, maxWidth: "132px" },
});

const icons: Readonly<Record<Screen, ReactNode>> = {
  home: <HomeRegular />,
  adopt: <TableEditRegular />,
  findings: <TaskListLtrRegular />,
  prioritise: <DataBarHorizontalRegular />,
  capacity: <CalendarPersonRegular />,
  journal: <HistoryRegular />,
};

/** The screens, most used first: where there is no room for all, the last wait behind *More*. */
const screens: readonly Screen[] = ["home", "adopt", "findings", "prioritise", "capacity", "journal"];

/** The way from one screen to another. */
export function Navigation() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const pane = usePorts();
  const current = usePane((state) => state.screen);
  const list = useRef<HTMLUListElement>(null);
  const { shown, more } = screenPlaces(screens, current, useWidth(list));
  return (
    <nav className={styles.nav} aria-label={say("screens")}>
      <ul ref={list} className={styles.list}>
        {shown.map((screen) => (
          <li key={screen} className={styles.item}>
            <NavigationLink
              icon={icons[screen]}
              name={say(screen)}
              current={screen === current}
              onClick={() => goToScreen(pane, screen)}
            />
          </li>
        ))}
        {more.length > 0 ? (
          <li className={styles.item}>
            <MoreScreens screens={more} icons={icons} />
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
