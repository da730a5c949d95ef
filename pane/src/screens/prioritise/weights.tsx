import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPercent, type Criterion } from "@jalon/core";
import { useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { focusRing } from "../../parts/focus-ring.ts";
import { NumberInput } from "../../parts/number-input.tsx";
import { Card } from "../../parts/page.tsx";
import { useDraft, withCriterion } from "../../state/draft.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { criterionColour } from "./palette.ts";
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
  slider: {
    minWidth: 0,
    width: "100%",
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
    ...focusRing,
  },
});

/** The ends and step of the sliders: weights may be shares of 1, points of 10 or of 100. */
function scaleOf(criteria: readonly Criterion[]): { most: number; step: number } {
  const highest = criteria.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (highest > 0 && highest <= 1) return { most: 1, step: 0.05 };
  if (highest > 0 && highest <= 10) return { most: 10, step: 0.5 };
  return { most: Math.max(100, highest), step: 1 };
}

/** The weight of each criterion, by hand; the ranking follows. */
export function Weights({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const { draft, change } = useDraft(portfolio);
  const [scale] = useState(() => scaleOf(draft.criteria));
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
            scale={scale}
            onChange={(weight) => change(withCriterion(draft, { ...criterion, weight }))}
          />
        ))}
      </ul>
    </Card>
  );
}

function WeightRow(props: {
  criterion: Criterion;
  at: number;
  total: number;
  scale: { most: number; step: number };
  onChange: (weight: number) => void;
}) {
  const { criterion, total } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const label = say("weight-of", { name: criterion.name });
  const share = criterion.role === "weighted" && total > 0 ? criterion.weight / total : null;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <span
          className={styles.swatch}
          style={{ backgroundColor: criterionColour(props.at) }}
          aria-hidden="true"
        />
        {criterion.name}
        {share === null ? null : (
          <span className={styles.share}>
            {say("weight-share", { share: formatPercent(language, share) })}
          </span>
        )}
      </span>
      <input
        className={styles.slider}
        type="range"
        min={0}
        max={Math.max(props.scale.most, criterion.weight)}
        step={props.scale.step}
        value={criterion.weight}
        aria-label={label}
        onChange={(event) => props.onChange(Number(event.target.value))}
      />
      <NumberInput
        size="small"
        low={0}
        value={criterion.weight}
        label={label}
        onNumber={(weight) => weight !== null && props.onChange(weight)}
      />
    </li>
  );
}
