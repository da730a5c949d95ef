import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { useTakeFocus } from "./take-focus.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: "20px", gridTemplateColumns: "minmax(0, 1fr)" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  lead: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  section: { display: "grid", gap: "10px", gridTemplateColumns: "minmax(0, 1fr)" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: {
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  flush: { padding: 0, overflow: "hidden" },
});

/** A screen, seen from its top: its title, which takes the focus when the screen opens, one sentence, and its sections. */
export function Page(props: { title: string; lead?: ReactNode; quiet?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const takeFocus = useEffectEvent(useTakeFocus());
  useEffect(() => {
    if (props.quiet) return;
    const main = title.current?.closest("main");
    if (main) main.scrollTop = 0;
    takeFocus(title.current);
  }, [props.quiet]);
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {props.title}
        </h1>
        {props.lead ? <p className={styles.lead}>{props.lead}</p> : null}
      </div>
      {props.children}
    </div>
  );
}

/** A part of a screen under its own heading. */
export function Section(props: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={props.title}>
      <h2 className={styles.heading}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A calm surface that holds things that belong together. */
export function Card(props: { flush?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.card, props.flush && styles.flush)}>{props.children}</div>;
}
