import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { focusRing } from "./focus-ring.ts";

const useStyles = makeStyles({
  list: { display: "flex", gap: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: "relative",
    padding: "7px 10px 9px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    "::after": {
      content: '""',
      position: "absolute",
      left: "10px",
      right: "10px",
      bottom: "-1px",
      height: "3px",
      borderRadius: "3px 3px 0 0",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  focus: focusRing,
});

/** Views of one screen; the arrow keys go from one to the next. (Fluent's own leave hidden focusable marks in the page.) */
export function Tabs<Name extends string>(props: {
  label: string;
  tabs: readonly { readonly name: Name; readonly label: string }[];
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  const { tabs, chosen } = props;
  const styles = useStyles();
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    props.onChoose(next.name);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={props.label} className={styles.list}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen, styles.focus)}
          onClick={() => props.onChoose(name)}
          onKeyDown={press}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** The id of a tab, for the panel that it names. */
export function tabId(name: string): string {
  return `jalon-tab-${name}`;
}
