import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ColumnMapping, TableMapping } from "@jalon/core";
import { changeMapping } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useLanguage, useSay, useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { confidenceOf } from "./confidence.ts";
import { fieldOfColumn, fieldOptions } from "./mapping-choices.ts";
import { ReadingChoices } from "./reading-choices.tsx";

const useStyles = makeStyles({
  editor: { display: "grid", gap: "12px", padding: "4px 12px 14px" },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const asItIs = "\u0000";

/** Changes what a column means and how its cells are read. */
export function ColumnEditor(props: { table: TableMapping; column: ColumnMapping; heading: string }) {
  const { table, column } = props;
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const sayCore = useSay();
  const language = useLanguage();
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const { likely, all } = fieldOptions(language, table, column);
  const choose = (field: string | null) =>
    void changeMapping(pane, { change: "field", table: table.table, column: column.column, field });
  return (
    <div className={styles.editor}>
      <p className={styles.why}>{sayCore(column.because)}</p>
      <Field label={say("feeds-field")}>
        <Select
          value={column.field ?? asItIs}
          disabled={busy}
          onChange={(_, data) => choose(data.value === asItIs ? null : data.value)}
        >
          <option value={asItIs}>{say("kept-as-is")}</option>
          <FieldGroup label={say("likely-fields")} options={likely} />
          <FieldGroup label={say("all-fields")} options={all} />
        </Select>
      </Field>
      <ReadingChoices table={table} column={column} field={fieldOfColumn(table, column)} />
      {confidenceOf(column) === "confirmed" ? null : (
        <div>
          <Button
            size="small"
            disabled={busy}
            aria-label={say("confirm-of", { heading: props.heading })}
            onClick={() => choose(column.field)}
          >
            {say("confirm")}
          </Button>
        </div>
      )}
    </div>
  );
}

function FieldGroup(props: { label: string; options: readonly { key: string; label: string }[] }) {
  if (props.options.length === 0) return null;
  return (
    <optgroup label={props.label}>
      {props.options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </optgroup>
  );
}
