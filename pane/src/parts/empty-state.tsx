import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { ComponentType, ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: "8px",
    padding: "36px 12px",
  },
  icon: { fontSize: "36px", color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  text: { margin: 0, maxWidth: "44ch", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px", marginTop: "8px" },
});

type Tone = "start" | "done" | "problem";

const icons: Record<Tone, ComponentType<{ className?: string }>> = {
  start: DocumentTableRegular,
  done: CheckmarkCircleRegular,
  problem: ErrorCircleRegular,
};

/** What stands where there is nothing to show: why, and what to do. */
export function EmptyState(props: { title: string; text: string; tone: Tone; children?: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[props.tone];
  return (
    <section className={styles.box}>
      <Icon className={styles.icon} />
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.text}>{props.text}</p>
      <div className={styles.actions}>{props.children}</div>
    </section>
  );
}
