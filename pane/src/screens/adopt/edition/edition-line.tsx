import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { formatNumber, type FieldChange } from "@jalon/core";
import type { EditionTableFacts } from "../../../engine/edition-facts.ts";
import { useListStyles } from "../../../parts/list-styles.ts";
import { sayColumn, sayTable } from "../../../preview/say-change.ts";
import { useLanguage, useWords } from "../../../words/say.ts";
import type { EditionLine } from "./edition-lines.ts";
import { editionScreenWords } from "./edition-words.ts";
import { sayFieldValue } from "./say-value.ts";

const useStyles = makeStyles({
  row: { padding: "8px 14px", flexDirection: "column", alignItems: "stretch", gap: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "4px" },
  change: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 6px" },
  field: { color: tokens.colorNeutralForeground2 },
  chip: {
    maxWidth: "100%",
    padding: "0 6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  after: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
  },
  blank: { fontStyle: "italic", fontWeight: 400 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The head of rows that fare alike. */
export function EditionHead(props: {
  line: Extract<EditionLine, { count: number }>;
  open: boolean;
  onToggle: (key: string) => void;
}) {
  const { kind, table, count, key } = props.line;
  const styles = useListStyles();
  const say = useWords(editionScreenWords);
  const language = useLanguage();
  const about = [sayTable(language, table.table), ...(kind === "gone" ? [say("gone-about")] : [])];
  return (
    <div className={styles.wrap}>
      <div className={mergeClasses(styles.head, props.open && styles.headOpen)}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={props.open}
          onClick={() => props.onToggle(key)}
        >
          <span className={styles.words}>
            <span className={styles.title}>{say(kind)}</span>
            <span className={styles.small}>{about.join(" · ")}</span>
          </span>
          <span className={styles.count}>{formatNumber(language, count)}</span>
          <ChevronRightRegular className={mergeClasses(styles.chevron, props.open && styles.turned)} />
        </button>
      </div>
    </div>
  );
}

/** One row that is new, changed (field by field) or gone. */
export function EditionRow(props: { line: Exclude<EditionLine, { count: number }>; blanksToo: boolean }) {
  const { row, table, last } = props.line;
  const styles = useStyles();
  const lists = useListStyles();
  const say = useWords(editionScreenWords);
  return (
    <div className={mergeClasses(lists.item, styles.row, last && lists.itemLast)}>
      <span className={lists.text}>
        {row.name || say("no-name")} <span className={lists.small}>{row.id}</span>
      </span>
      {"changes" in row ? (
        <ul className={styles.list}>
          {row.changes.map((change) => (
            <ChangedField
              key={change.field}
              change={change}
              table={table}
              note={noteOf(change, table, props.blanksToo)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function noteOf(
  { field, kind }: FieldChange,
  { suspects }: EditionTableFacts,
  blanksToo: boolean,
): "kept" | "waits" | null {
  if (suspects.some((suspect) => suspect.field === field)) return "waits";
  return kind === "blanked" && !blanksToo ? "kept" : null;
}

function ChangedField(props: {
  change: FieldChange;
  table: EditionTableFacts;
  note: "kept" | "waits" | null;
}) {
  const { field, before, after } = props.change;
  const { table } = props.table;
  const styles = useStyles();
  const lists = useListStyles();
  const say = useWords(editionScreenWords);
  const language = useLanguage();
  const shown = (value: FieldChange["before"], strong: boolean) => {
    const said = sayFieldValue(language, table, field, value);
    const look = mergeClasses(styles.chip, strong && styles.after, said === null && styles.blank);
    return <span className={look}>{said ?? say("empty")}</span>;
  };
  return (
    <li className={mergeClasses(lists.small, styles.change)}>
      <span className={styles.field}>{sayColumn(language, table, field)}</span>
      <span className={styles.unseen}>{say("before")}</span>
      {shown(before, false)}
      <span aria-hidden="true">→</span>
      <span className={styles.unseen}>{say("after")}</span>
      {shown(after, props.note === null)}
      {props.note ? <span>{say(props.note)}</span> : null}
    </li>
  );
}
