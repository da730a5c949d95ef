import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import {
  commentConflictKey,
  conflictKey,
  formatNumber,
  monthName,
  sayWho,
  type AvailabilityConflict,
  type AvailabilityPull,
  type CommentConflict,
  type CommentValue,
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

/** One thing to choose, and what can be chosen for it. */
interface Choice {
  readonly key: string;
  readonly title: string;
  readonly values: readonly ChoiceValue[];
}

interface ChoiceValue {
  readonly figure: string;
  readonly place: string;
  readonly origin: string;
}

interface ConflictListProps {
  readonly pull: Pick<AvailabilityPull, "conflicts" | "commentConflicts">;
  readonly choices: ConflictChoices;
  readonly onChoose: (choices: ConflictChoices) => void;
}

const keyOfChoice = ({ key }: Choice) => key;

/** Months and comments of which different ones stand against each other: each with who says it and when, and none is taken without a word. */
export function ConflictList({ pull, choices, onChoose }: ConflictListProps) {
  const styles = useStyles();
  const say = useWords(pullWords);
  const months = useMonthChoice();
  const comments = useCommentChoice();
  const all = [...pull.conflicts.map(months), ...pull.commentConflicts.map(comments)];
  const open = all.filter(({ key }) => !(key in choices)).length;
  const lead = pull.commentConflicts.length > 0 ? "choices-lead" : "conflicts-lead";
  return (
    <>
      <output className={styles.lead}>{open > 0 ? say(lead, { count: open }) : say("conflicts-done")}</output>
      <VirtualList items={all} keyOf={keyOfChoice} estimate={150} label={say("conflicts")}>
        {(choice) => <OneChoice choice={choice} choices={choices} onChoose={onChoose} />}
      </VirtualList>
    </>
  );
}

/** What can be chosen for a month. */
function useMonthChoice(): (conflict: AvailabilityConflict) => Choice {
  const say = useWords(pullWords);
  const language = useLanguage();
  const sayOrigin = useOrigin();
  const valueOf = (value: ConflictValue): ChoiceValue => {
    const { from, days, said, source, isTakenBack } = value;
    const where = isTakenBack ? "taken-back" : "from-campaign";
    return {
      figure: days === null ? said || say("no-days") : say("days", { days: formatNumber(language, days) }),
      place: from === "register" ? say("from-register") : say(where, { source }),
      origin: sayOrigin(value),
    };
  };
  return (conflict) => {
    const { name, month, values } = conflict;
    const title = say("conflict-of", { name, month: monthName(language, month) });
    return { key: conflictKey(conflict), title, values: values.map(valueOf) };
  };
}

/** What can be chosen for a comment. */
function useCommentChoice(): (conflict: CommentConflict) => Choice {
  const say = useWords(pullWords);
  const language = useLanguage();
  const valueOf = ({ from, comment, manager, source }: CommentValue): ChoiceValue => ({
    figure: comment,
    place: from === "register" ? say("from-register") : say("from-campaign", { source }),
    origin: sayWho(language, { by: null, inBlockOf: manager }) ?? say("comment-kept"),
  });
  return (conflict) => {
    const title = say("comment-of", { name: conflict.name });
    return { key: commentConflictKey(conflict), title, values: conflict.values.map(valueOf) };
  };
}

const later = "later";

function OneChoice(props: {
  choice: Choice;
  choices: ConflictChoices;
  onChoose: (choices: ConflictChoices) => void;
}) {
  const { choice, choices } = props;
  const { key } = choice;
  const styles = useStyles();
  const say = useWords(pullWords);
  const choose = (answer: string) => {
    const { [key]: _, ...others } = choices;
    props.onChoose(answer === later ? others : { ...others, [key]: Number(answer) });
  };
  return (
    <div className={styles.row}>
      <Field label={choice.title}>
        <RadioGroup
          value={key in choices ? String(choices[key]) : later}
          onChange={(_, data) => choose(data.value)}
        >
          {choice.values.map((value, at) => (
            <Radio key={at} value={String(at)} label={<Value value={value} />} />
          ))}
          <Radio value={later} label={say("later")} />
        </RadioGroup>
      </Field>
    </div>
  );
}

function Value({ value }: { value: ChoiceValue }) {
  const styles = useStyles();
  return (
    <span className={styles.value}>
      <span>
        <span className={styles.days}>{value.figure}</span> {value.place}
      </span>
      <span className={styles.small}>{value.origin}</span>
    </span>
  );
}
