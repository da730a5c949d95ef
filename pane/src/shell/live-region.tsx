import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says, to those who listen, what work goes on and what came of it. */
export function LiveRegion() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const label = usePane((state) => state.work?.label ?? null);
  const announced = usePane((state) => state.announced);
  return (
    <output className={styles.unseen} aria-live="polite">
      {label ? say(label) : announced}
    </output>
  );
}
