import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../../../parts/page.tsx";
import { announce } from "../../../state/actions.ts";
import { downloadAvailability } from "../../../state/availability-actions.ts";
import { usePane, usePorts } from "../../../state/pane-context.ts";
import { useWords } from "../../../words/say.ts";
import { hereWords } from "./here-words.ts";

const useStyles = makeStyles({
  text: { margin: "0 0 12px" },
  done: { margin: "12px 0 0", overflowWrap: "anywhere" },
});

/** The campaign whose tabs are in the open workbook: what was filled, as a file to be pulled elsewhere. */
export function HereCard() {
  const styles = useStyles();
  const say = useWords(hereWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const [saved, setSaved] = useState<string | null>(null);
  async function download(): Promise<void> {
    setSaved(null);
    const name = await downloadAvailability(pane);
    setSaved(name);
    if (name !== null) announce(pane, say("downloaded", { name }));
  }
  return (
    <Card>
      <p className={styles.text}>{say("about")}</p>
      <Button id="jalon-download-availability" disabled={busy} onClick={() => void download()}>
        {say("download")}
      </Button>
      {saved === null ? null : <p className={styles.done}>{say("downloaded", { name: saved })}</p>}
    </Card>
  );
}
