import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { formatDay, type Language } from "@jalon/core";
import { useState } from "react";
import type { JournalFacts } from "../../engine/journal-facts.ts";
import { Card } from "../../parts/page.tsx";
import { previewFinish, previewUndo } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { EntryLines } from "./entry-lines.tsx";
import { journalScreenWords } from "./journal-words.ts";

const useStyles = makeStyles({
  wrap: { paddingTop: "8px" },
  top: { display: "flex", alignItems: "flex-start", gap: "10px" },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1, marginTop: "1px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  words: { minWidth: 0, flexGrow: 1, display: "grid", gap: "2px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { margin: "4px 0 0" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "10px 0 0 30px" },
});

const icons = {
  applied: CheckmarkCircleRegular,
  undone: ArrowUndoRegular,
  planned: WarningFilled,
  interrupted: DismissCircleRegular,
};

/** One plan of the journal: what, when, by whom, what became of it. */
export function JournalCard({ entry }: { entry: JournalFacts }) {
  const styles = useStyles();
  const say = useWords(journalScreenWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const Icon = icons[entry.state];
  const tone = entry.state === "planned" ? styles.warn : entry.state === "applied" ? undefined : styles.quiet;
  const facts = [
    say("number", { entry: entry.entry }),
    sayMoment(language, entry.at),
    say("by", { who: entry.by }),
    say("changes", { count: entry.changes }),
  ];
  return (
    <div className={styles.wrap}>
      <Card>
        <div className={styles.top}>
          <Icon className={mergeClasses(styles.icon, tone)} />
          <div className={styles.words}>
            <h2 className={styles.title}>{entry.what}</h2>
            <p className={styles.small}>
              <strong>{say(`state-${entry.state}`)}</strong> · {facts.join(" · ")}
            </p>
            {entry.interrupted ? <p className={styles.note}>{say("interrupted")}</p> : null}
          </div>
        </div>
        <Actions entry={entry} open={open} onToggle={() => setOpen(!open)} />
        {open ? <EntryLines entry={entry} /> : null}
      </Card>
    </div>
  );
}

function Actions(props: { entry: JournalFacts; open: boolean; onToggle: () => void }) {
  const { entry } = props;
  const styles = useStyles();
  const say = useWords(journalScreenWords);
  const pane = usePorts();
  const undoable = entry.interrupted || entry.state === "applied";
  const named = { entry: entry.entry };
  return (
    <div className={styles.actions}>
      {entry.interrupted ? (
        <Button
          id={`jalon-finish-${entry.entry}`}
          size="small"
          appearance="primary"
          aria-label={say("finish-of", named)}
          onClick={() => void previewFinish(pane, entry.entry)}
        >
          {say("finish")}
        </Button>
      ) : null}
      {undoable ? (
        <Button
          id={`jalon-undo-${entry.entry}`}
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={say("undo-of", named)}
          onClick={() => void previewUndo(pane, entry.entry)}
        >
          {say("undo")}
        </Button>
      ) : null}
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={props.open}
        aria-label={say("details-of", named)}
        onClick={props.onToggle}
      >
        {say("details")}
      </Button>
    </div>
  );
}

/** A moment on this computer's clock: day and time. */
function sayMoment(language: Language, at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${formatDay(language, day)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
