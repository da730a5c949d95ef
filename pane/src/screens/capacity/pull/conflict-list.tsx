import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import {
  conflictKey,
  formatNumber,
  monthName,
  type AvailabilityConflict,
  type ConflictChoices,
  type ConflictValue,
} from "@jalon/core";
import { VirtualList } from "../../../parts/virtual-list.tsx";
import { useLanguage, useWords } from "../../../words/say.ts";
import { pullWords } from "./pull-words.ts";
import { useOrigin } from "./use-origin.ts";

const useStyles = makeStyles({
  lead: { display: "block", color: tokens.colorNeutralForeground2 },
  row: {
    marginBottom: "6px",
    padding: "10px 14px 8px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "& label": { overflowWrap: "anywhere" },
  },
  value: { display: "grid", minWidth: 0 },
  days: { fontWeight: 600 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Months for which different values stand against each other: each with its day and its author, and none is taken without a word. */
export function ConflictList(props: {
  conflicts: readonly AvailabilityConflict[];
  choices: ConflictChoices;
  onChoose: (choices: ConflictChoices) => void;
}) {
  const { conflicts, choices } = props;
  const styles = useStyles();
  const say = useWords(pullWords);
  const open = conflicts.filter((conflict) => !(conflictKey(conflict) in choices)).length;
  return (
    <>
      <output className={styles.lead}>
        {open > 0 ? say("conflicts-lead", { count: open }) : say("conflicts-done")}
      </output>
      <VirtualList items={conflicts} keyOf={conflictKey} estimate={150} label={say("conflicts")}>
        {(conflict) => <Conflict conflict={conflict} choices={choices} onChoose={props.onChoose} />}
      </VirtualList>
    </>
  );
}

const later = "later";

function Conflict(props: {
  conflict: AvailabilityConflict;
  choices: ConflictChoices;
  onChoose: (choices: ConflictChoices) => void;
}) {
  const { conflict, choices } = props;
  const styles = useStyles();
  const say = useWords(pullWords);
  const language = useLanguage();
  const key = conflictKey(conflict);
  const choose = (answer: string) => {
    const { [key]: _, ...others } = choices;
    props.onChoose(answer === later ? others : { ...others, [key]: Number(answer) });
  };
  return (
    <div className={styles.row}>
      <Field label={say("conflict-of", { name: conflict.name, month: monthName(language, conflict.month) })}>
        <RadioGroup
          value={key in choices ? String(choices[key]) : later}
          onChange={(_, data) => choose(data.value)}
        >
          {conflict.values.map((value, at) => (
            <Radio key={at} value={String(at)} label={<Value value={value} />} />
          ))}
          <Radio value={later} label={say("later")} />
        </RadioGroup>
      </Field>
    </div>
  );
}

function Value({ value }: { value: ConflictValue }) {
  const { from, days, said, source, isTakenBack } = value;
  const sayOrigin = useOrigin();
  const styles = useStyles();
  const say = useWords(pullWords);
  const language = useLanguage();
  const figure = days === null ? said || say("no-days") : say("days", { days: formatNumber(language, days) });
  return (
    <span className={styles.value}>
      <span>
        <span className={styles.days}>{figure}</span>{" "}
        {from === "register"
          ? say("from-register")
          : say(isTakenBack ? "taken-back" : "from-campaign", { source })}
      </span>
      <span className={styles.small}>{sayOrigin(value)}</span>
    </span>
  );
}
