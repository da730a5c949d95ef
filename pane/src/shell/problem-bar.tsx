import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { tryAgain } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import type { Problem } from "../state/pane-state.ts";
import { shellWords } from "../words/shell-words.ts";
import { useSay, useWords } from "../words/say.ts";
import { CopyDetails } from "./copy-details.tsx";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "6px 10px",
    marginBottom: "16px",
    padding: "12px 14px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "20px" },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  text: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  actions: { gridColumn: "2", display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What did not work, in words, with what to do. */
export function ProblemBar() {
  const problem = usePane((state) => state.problem);
  return problem ? <ProblemBox problem={problem} /> : null;
}

function ProblemBox({ problem }: { problem: Problem }) {
  const styles = useStyles();
  const say = useWords(shellWords);
  const sayCore = useSay();
  const pane = usePorts();
  return (
    <div className={styles.box} role="alert">
      <ErrorCircleRegular className={styles.icon} />
      <div>
        <p className={styles.title}>{say("bug" in problem ? "bug-title" : "problem-title")}</p>
        <p className={styles.text}>{"bug" in problem ? say("bug-text") : sayCore(problem.message)}</p>
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void tryAgain(pane, problem)}>
          {say("try-again")}
        </Button>
        {"bug" in problem ? <CopyDetails details={problem.bug} /> : null}
        <Button size="small" onClick={() => pane.store.tell({ is: "problem-seen" })}>
          {say("dismiss")}
        </Button>
      </div>
    </div>
  );
}
