import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ColumnMapping, Field as RegisterField, FieldType, Reading, TableMapping } from "@jalon/core";
import { changeMapping } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";

type Word = keyof typeof adoptScreenWords;

/** One way in which cells may be read, and the words of each choice. */
interface ReadingChoice {
  readonly key: keyof Reading;
  readonly label: Word;
  readonly options: readonly { readonly value: string | number; readonly word: Word }[];
}

const dateOrder: ReadingChoice = {
  key: "dateOrder",
  label: "read-dates",
  options: [
    { value: "dmy", word: "dmy" },
    { value: "mdy", word: "mdy" },
  ],
};
const decimal: ReadingChoice = {
  key: "decimal",
  label: "read-decimal",
  options: [
    { value: ",", word: "comma" },
    { value: ".", word: "dot" },
  ],
};
const scale: ReadingChoice = {
  key: "scale",
  label: "read-scale",
  options: ([0, 3, 6, 9] as const).map((value) => ({ value, word: `scale-${value}` as const })),
};
const durationUnit: ReadingChoice = {
  key: "durationUnit",
  label: "read-duration",
  options: (["years", "months", "weeks", "days"] as const).map((value) => ({ value, word: value })),
};
const percent: ReadingChoice = {
  key: "percent",
  label: "read-percent",
  options: (["whole", "share"] as const).map((value) => ({ value, word: value })),
};

const choicesByType: Partial<Record<FieldType, readonly ReadingChoice[]>> = {
  day: [dateOrder],
  month: [dateOrder],
  money: [scale, decimal],
  number: [decimal],
  effort: [decimal],
  duration: [durationUnit, decimal],
  percentage: [percent, decimal],
};

const useStyles = makeStyles({
  row: { display: "grid", gap: "12px", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))" },
});

const byCell = "\u0000";

/** How a column's cells are to be read where they could be read in more than one way. */
export function ReadingChoices(props: {
  table: TableMapping;
  column: ColumnMapping;
  field: RegisterField | undefined;
}) {
  const { table, column, field } = props;
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const choices = field ? (choicesByType[field.type] ?? []) : [];
  if (choices.length === 0) return null;
  const choose = (choice: ReadingChoice, chosen: string) => {
    const option = choice.options.find(({ value }) => String(value) === chosen);
    const { [choice.key]: _, ...rest } = column.reading ?? {};
    const reading: Reading = option ? { ...rest, [choice.key]: option.value } : rest;
    void changeMapping(pane, { change: "reading", table: table.table, column: column.column, reading });
  };
  return (
    <div className={styles.row}>
      {choices.map((choice) => (
        <Field key={choice.key} label={say(choice.label)}>
          <Select
            value={String(column.reading?.[choice.key] ?? byCell)}
            disabled={busy}
            onChange={(_, data) => choose(choice, data.value)}
          >
            <option value={byCell}>{say("by-cell")}</option>
            {choice.options.map(({ value, word }) => (
              <option key={value} value={String(value)}>
                {say(word)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
