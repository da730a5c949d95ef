import { Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { formatPercent, type Criterion } from "@jalon/core";
import type { Portfolio } from "../../engine/engine.ts";
import { Card } from "../../parts/page.tsx";
import { useDraft, withCriterion } from "../../state/draft.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { useCriterionColours } from "./palette.ts";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px",
    columnGap: "10px",
    alignItems: "center",
  },
  name: { gridColumn: "1 / -1", display: "flex", alignItems: "center", gap: "8px" },
  swatch: { width: "10px", height: "10px", borderRadius: "3px", flexShrink: 0, forcedColorAdjust: "none" },
  share: {
    marginLeft: "auto",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  slider: { minWidth: 0, marginLeft: "-8px" },
  number: { minWidth: 0, width: "64px" },
});

const mostWeight = 100;

/** The weight of each criterion, by hand; the ranking follows. */
export function Weights({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const { draft, change } = useDraft(portfolio);
  const total = draft.criteria.reduce((sum, { role, weight }) => sum + (role === "weighted" ? weight : 0), 0);
  return (
    <Card>
      <ul className={styles.list}>
        {draft.criteria.map((criterion, at) => (
          <WeightRow
            key={criterion.id}
            criterion={criterion}
            at={at}
            total={total}
            onChange={(weight) => change(withCriterion(draft, { ...criterion, weight }))}
          />
        ))}
      </ul>
    </Card>
  );
}

function WeightRow(props: { criterion: Criterion; at: number; total: number; onChange: (weight: number) => void }) {
  const { criterion, total } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const colour = useCriterionColours();
  const label = say("weight-of", { name: criterion.name });
  const share = criterion.role === "weighted" && total > 0 ? criterion.weight / total : null;
  const changeTo = (text: string) => {
    const weight = Number(text.replace(",", "."));
    if (text !== "" && Number.isFinite(weight) && weight >= 0) props.onChange(weight);
  };
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <span className={styles.swatch} style={{ backgroundColor: colour(props.at) }} aria-hidden="true" />
        {criterion.name}
        {share === null ? null : (
          <span className={styles.share}>{say("weight-share", { share: formatPercent(language, share) })}</span>
        )}
      </span>
      <Slider
        className={styles.slider}
        size="small"
        min={0}
        max={Math.max(mostWeight, criterion.weight)}
        value={criterion.weight}
        aria-label={label}
        onChange={(_, data) => props.onChange(data.value)}
      />
      <Input
        className={styles.number}
        size="small"
        type="number"
        min={0}
        value={String(criterion.weight)}
        aria-label={label}
        onChange={(_, data) => changeTo(data.value)}
      />
    </li>
  );
}
