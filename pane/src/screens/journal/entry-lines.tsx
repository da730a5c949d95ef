import { makeStyles, tokens } from "@fluentui/react-components";
import { formatDay, textOfCell, type Cell, type Language } from "@jalon/core";
import type { JournalFacts } from "../../engine/journal-facts.ts";
import { sayColumn } from "../../preview/say-change.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { journalScreenWords } from "./journal-words.ts";

const useStyles = makeStyles({
  list: {
    margin: "10px 0 0 30px",
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
  },
  line: { overflowWrap: "anywhere", lineHeight: "16px" },
  because: { color: tokens.colorNeutralForeground3 },
});

const longestShown = 80;
/** How the journal begins what it keeps of a comment. */
const notShown = "(…)";

/** What an entry of the journal did, line by line. */
export function EntryLines({ entry }: { entry: JournalFacts }) {
  const styles = useStyles();
  const say = useWords(journalScreenWords);
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {entry.lines.map((line, at) => (
        <li key={at} className={styles.line}>
          {[line.row, line.column ? sayColumn(language, line.table, line.column) : line.kind]
            .filter(Boolean)
            .join(" · ")}
          {line.kind === "set-cell"
            ? ` : ${shown(language, line.before, say("empty"))} → ${shown(language, line.after, say("empty"))}`
            : ""}
          {line.because ? <div className={styles.because}>{line.because}</div> : null}
        </li>
      ))}
      {entry.changes > entry.lines.length ? (
        <li>{say("first-lines", { count: entry.lines.length })}</li>
      ) : null}
    </ul>
  );
}

function shown(language: Language, cell: Cell, empty: string): string {
  if (typeof cell === "object" && cell !== null && "date" in cell) return formatDay(language, cell.date);
  const said = textOfCell(cell);
  const text = said.startsWith(notShown) ? notShown : said;
  if (text === "") return empty;
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
