import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { EmptyState } from "../parts/empty-state.tsx";
import { openWorkbook } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { gateWords } from "../words/gate-words.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";

const useStyles = makeStyles({
  ghost: { display: "grid", gap: "12px" },
  block: { borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground4 },
});

/** Lets a screen through once a workbook is open; before that it says what to do. */
export function Gate({ children }: { children: ReactNode }) {
  const phase = usePane((state) => state.phase);
  const found = usePane((state) => state.portfolio !== null);
  if (found) return children;
  return phase === "opening" ? <Opening /> : <Closed />;
}

function Opening() {
  const styles = useStyles();
  const say = useWords(gateWords);
  return (
    <div className={styles.ghost}>
      <h1 style={{ margin: 0, fontSize: 20 }}>{say("opening-title")}</h1>
      {[96, 72, 220].map((height) => (
        <div key={height} className={styles.block} style={{ height }} />
      ))}
    </div>
  );
}

function Closed() {
  const say = useWords(gateWords);
  const sayShell = useWords(shellWords);
  const pane = usePorts();
  const failed = usePane((state) => state.phase === "failed");
  return (
    <EmptyState
      title={say(failed ? "failed-title" : "empty-title")}
      text={say(failed ? "failed-text" : "empty-text")}
      tone={failed ? "problem" : "start"}
    >
      <Button appearance="primary" onClick={() => void openWorkbook(pane)}>
        {sayShell("open-workbook")}
      </Button>
    </EmptyState>
  );
}
