import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { EditionDecisions } from "@jalon/core";
import type { DoubtfulFacts, EditionFacts } from "../../../engine/edition-facts.ts";
import { VirtualList } from "../../../parts/virtual-list.tsx";
import { usePane } from "../../../state/pane-context.ts";
import { useWords } from "../../../words/say.ts";
import { editionScreenWords } from "./edition-words.ts";

const useStyles = makeStyles({
  lead: { display: "block", color: tokens.colorNeutralForeground2 },
  row: {
    marginBottom: "6px",
    padding: "10px 14px 12px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "& label": { overflowWrap: "anywhere" },
    "& span, & select": { minWidth: 0, maxWidth: "100%" },
  },
});

/** Every row of an edition that may be one of the register, whatever its table. */
export function doubtfulRows({ tables }: EditionFacts): readonly DoubtfulFacts[] {
  return tables.flatMap((table) => table.doubtful);
}

/** Asks of each doubtful row whether it is one of the register or a new one. */
export function DoubtfulRows(props: {
  rows: readonly DoubtfulFacts[];
  decisions: EditionDecisions;
  onDecide: (decisions: EditionDecisions) => void;
}) {
  const { rows, decisions } = props;
  const styles = useStyles();
  const say = useWords(editionScreenWords);
  const open = rows.filter(({ decision }) => !(decision in decisions)).length;
  return (
    <>
      <output className={styles.lead}>
        {open > 0 ? say("doubts-lead", { count: open }) : say("doubts-done")}
      </output>
      <VirtualList items={rows} keyOf={({ decision }) => decision} estimate={88} label={say("doubts")}>
        {(row) => <DoubtfulRow row={row} decisions={decisions} onDecide={props.onDecide} />}
      </VirtualList>
    </>
  );
}

const notTold = "\u0000";
const isNew = "\u0001";

function DoubtfulRow(props: {
  row: DoubtfulFacts;
  decisions: EditionDecisions;
  onDecide: (decisions: EditionDecisions) => void;
}) {
  const { row, decisions } = props;
  const styles = useStyles();
  const say = useWords(editionScreenWords);
  const busy = usePane((state) => state.work !== null);
  const told = decisions[row.decision];
  const decide = (answer: string) => {
    const { [row.decision]: _, ...others } = decisions;
    if (answer === notTold) props.onDecide(others);
    else props.onDecide({ ...others, [row.decision]: answer === isNew ? null : answer });
  };
  return (
    <div className={styles.row}>
      <Field label={say("is-it", { name: row.name || say("no-name") })}>
        <Select
          value={told === undefined ? notTold : (told ?? isNew)}
          aria-disabled={busy}
          onChange={(_, data) => busy || decide(data.value)}
        >
          <option value={notTold}>{say("not-told")}</option>
          {row.candidates.map(({ id, name }) => (
            <option key={id} value={id}>
              {say("is-same", { id, name })}
            </option>
          ))}
          <option value={isNew}>{say("is-new")}</option>
        </Select>
      </Field>
    </div>
  );
}
