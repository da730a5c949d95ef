import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Screen } from "@jalon/core";
import { useId, type ReactNode } from "react";
import { focusRing } from "../parts/focus-ring.ts";
import { goToScreen } from "../state/actions.ts";
import { usePorts } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";
import { NavigationLink } from "./navigation-link.tsx";
import { useDisclosure } from "./use-disclosure.ts";

const useStyles = makeStyles({
  list: {
    position: "absolute",
    top: "calc(100% + 4px)",
    right: "6px",
    minWidth: "180px",
    margin: 0,
    padding: "4px",
    boxSizing: "border-box",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    minHeight: "36px",
    padding: "4px 10px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& svg": { width: "20px", height: "20px", color: tokens.colorNeutralForeground2 },
  },
  focus: focusRing,
});

/** The screens that have no room in the bar, behind one entry: it opens a short list, which Escape or leaving it closes. */
export function MoreScreens(props: {
  screens: readonly Screen[];
  icons: Readonly<Record<Screen, ReactNode>>;
}) {
  const styles = useStyles();
  const say = useWords(shellWords);
  const pane = usePorts();
  const { open, setOpen, box, onKeyDown } = useDisclosure();
  const id = useId();
  const choose = (screen: Screen) => {
    setOpen(false);
    goToScreen(pane, screen);
  };
  return (
    <div ref={box}>
      <NavigationLink
        icon={<MoreHorizontalRegular />}
        name={say("more-screens")}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <ul id={id} className={styles.list} aria-label={say("more-screens")}>
          {props.screens.map((screen) => (
            <li key={screen}>
              <button
                type="button"
                className={mergeClasses(styles.entry, styles.focus)}
                onClick={() => choose(screen)}
                onKeyDown={onKeyDown}
              >
                {props.icons[screen]}
                {say(screen)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
