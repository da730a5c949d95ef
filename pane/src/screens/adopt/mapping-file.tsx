import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { announce, openWorkbook } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { mappingFromText, mappingToText } from "./mapping-text.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  refused: { margin: 0 },
});

/** Saves the mapping as a file, or takes one that was saved before. */
export function MappingFile({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const pane = usePorts();
  const [refused, setRefused] = useState(false);
  const save = async () => {
    await pane.files.save("jalon-mapping.json", mappingToText(portfolio.mapping));
    announce(pane, say("mapping-saved"));
  };
  const load = async () => {
    const text = await pane.files.open(".json,application/json");
    if (text === null) return;
    const mapping = mappingFromText(text);
    setRefused(mapping === null);
    if (mapping) await openWorkbook(pane, mapping);
  };
  return (
    <>
      <div className={styles.row}>
        <Button onClick={() => void save()} disabled={portfolio.mapping.tables.length === 0}>
          {say("save-mapping")}
        </Button>
        <Button onClick={() => void load()}>{say("load-mapping")}</Button>
      </div>
      {refused ? (
        <p role="alert" className={styles.refused}>
          {say("mapping-refused")}
        </p>
      ) : null}
    </>
  );
}
