import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { cancelWork } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useSay, useWords } from "../words/say.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  row: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 8px 6px 16px", minHeight: "32px" },
  stage: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What long work is going on, how far it is, and a way to stop it. */
export function WorkBar() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const sayCore = useSay();
  const pane = usePorts();
  const work = usePane((state) => state.work);
  if (!work || work.label === "sheet-changed") return null;
  const stage = work.stage ? sayCore(work.stage) : say(work.label);
  return (
    <div className={styles.bar}>
      <ProgressBar
        shape="square"
        thickness="medium"
        aria-label={say("working")}
        aria-valuetext={stage}
        {...(work.share === null ? {} : { value: work.share })}
      />
      <div className={styles.row}>
        <span className={styles.stage}>{stage}</span>
        {work.cancellable ? (
          <Button size="small" appearance="subtle" onClick={() => cancelWork(pane)}>
            {say("cancel")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
