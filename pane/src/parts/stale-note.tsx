import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "4px 10px",
    justifyItems: "start",
    padding: "12px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  icon: { fontSize: "20px", color: tokens.colorStatusWarningForeground1 },
  text: { margin: 0 },
  action: { gridColumn: "2" },
});

/** Something that is no longer so, said calmly, with what to do about it. */
export function StaleNote(props: {
  id: string;
  text: string;
  action: string;
  disabled?: boolean;
  onAct: () => void;
}) {
  const styles = useStyles();
  return (
    <section className={styles.note} aria-label={props.text}>
      <ClockRegular className={styles.icon} />
      <p className={styles.text}>{props.text}</p>
      <Button
        id={props.id}
        size="small"
        className={styles.action}
        disabled={props.disabled ?? false}
        onClick={props.onAct}
      >
        {props.action}
      </Button>
    </section>
  );
}
