import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { columnLetters, type ColumnMapping, type TableMapping } from "@jalon/core";
import { useListStyles } from "../../parts/list-styles.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { ColumnEditor } from "./column-editor.tsx";
import { ConfidenceMark } from "./confidence-mark.tsx";
import { sayField } from "./mapping-choices.ts";

const useStyles = makeStyles({
  item: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottomStyle: "none",
  },
  last: {
    borderBottomStyle: "solid",
    borderBottomLeftRadius: tokens.borderRadiusXLarge,
    borderBottomRightRadius: tokens.borderRadiusXLarge,
  },
  heading: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  field: { lineHeight: "19px", overflowWrap: "anywhere", fontWeight: 600 },
  none: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
});

/** One column: its heading in the sheet, the field that it feeds, and how sure that is; it opens to be changed. */
export function ColumnItem(props: {
  table: TableMapping;
  column: ColumnMapping;
  last: boolean;
  open: boolean;
  onToggle: () => void;
}) {
  const { table, column, open } = props;
  const styles = useStyles();
  const list = useListStyles();
  const say = useWords(adoptScreenWords);
  const language = useLanguage();
  const heading = column.heading.trim() || say("no-heading");
  return (
    <div className={mergeClasses(styles.item, props.last && styles.last)}>
      <button
        type="button"
        className={mergeClasses(list.button, list.focus)}
        style={{ width: "100%" }}
        aria-expanded={open}
        onClick={props.onToggle}
      >
        <span className={list.words}>
          <span className={styles.heading} title={heading}>
            {table.transposed ? column.column + 1 : columnLetters(column.column)} · {heading}
          </span>
          <span className={mergeClasses(styles.field, column.field === null && styles.none)}>
            {column.field === null ? say("kept-as-is") : sayField(language, table.table, column.field)}
          </span>
        </span>
        {column.field === null ? null : <ConfidenceMark column={column} />}
        <ChevronRightRegular className={mergeClasses(list.chevron, open && list.turned)} />
      </button>
      {open ? <ColumnEditor table={table} column={column} heading={heading} /> : null}
    </div>
  );
}
