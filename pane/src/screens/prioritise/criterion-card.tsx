import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber, showExpression, type Criterion } from "@jalon/core";
import type { Portfolio } from "../../engine/engine.ts";
import { Card } from "../../parts/page.tsx";
import { useDraft } from "../../state/draft.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { CriterionForm } from "./criterion-form.tsx";
import { criterionColour } from "./palette.ts";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "flex-start", gap: "10px" },
  swatch: {
    width: "10px",
    height: "10px",
    marginTop: "5px",
    borderRadius: "3px",
    flexShrink: 0,
    forcedColorAdjust: "none",
  },
  words: { minWidth: 0, flexGrow: 1, display: "grid", gap: "2px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: 600,
    overflowWrap: "anywhere",
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "10px 0 0 20px" },
});

/** One criterion in words, and its form when it is being edited. */
export function CriterionCard(props: {
  portfolio: Portfolio;
  criterion: Criterion;
  at: number;
  editing: boolean;
  removable: boolean;
  onEdit: (edit: boolean) => void;
}) {
  const { criterion, editing } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const { draft, change } = useDraft(props.portfolio);
  const named = { name: criterion.name };
  return (
    <Card>
      <div className={styles.top}>
        <span
          className={styles.swatch}
          style={{ backgroundColor: criterionColour(props.at) }}
          aria-hidden="true"
        />
        <Facts criterion={criterion} />
      </div>
      {editing ? <CriterionForm portfolio={props.portfolio} criterion={criterion} /> : null}
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={editing ? say("done") : say("edit-of", named)}
          onClick={() => props.onEdit(!editing)}
        >
          {say(editing ? "done" : "edit")}
        </Button>
        {props.removable ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say("remove-of", named)}
            onClick={() =>
              change({ ...draft, criteria: draft.criteria.filter(({ id }) => id !== criterion.id) })
            }
          >
            {say("remove")}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

function Facts({ criterion }: { criterion: Criterion }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const { low, high } = criterion.anchors;
  const facts = [
    say(`role-${criterion.role}`),
    say(criterion.direction),
    say("scale-is", { low: formatNumber(language, low), high: formatNumber(language, high) }),
    say(criterion.formula ? "source-formula" : "source-ratings"),
  ];
  return (
    <div className={styles.words}>
      <h2 className={styles.name}>{criterion.name}</h2>
      <p className={styles.small}>{facts.join(" · ")}</p>
      {criterion.formula ? (
        <p className={`${styles.small} ${styles.formula}`}>
          {showExpression(criterion.formula.expression, "projects", language)}
        </p>
      ) : null}
      {criterion.toBeDecided ? <p className={styles.small}>{say("to-be-decided")}</p> : null}
    </div>
  );
}
