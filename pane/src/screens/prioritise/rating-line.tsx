import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Criterion } from "@jalon/core";
import type { ProjectFacts } from "../../engine/engine.ts";
import { focusRing } from "../../parts/focus-ring.ts";
import { NumberInput } from "../../parts/number-input.tsx";
import { useWords } from "../../words/say.ts";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gap: "8px",
    marginBottom: "6px",
    padding: "10px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  steps: { display: "flex", gap: "4px", minWidth: 0, margin: 0, padding: 0, border: "none" },
  step: {
    flex: "1 1 0",
    maxWidth: "64px",
    minHeight: "32px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    fontWeight: 600,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  focus: focusRing,
  number: { display: "grid", gap: "4px", gridTemplateColumns: "160px minmax(0, 1fr)" },
});

const mostSteps = 7;

/** One project's rating on a criterion: a step of the scale, or a number where the scale is long. */
export function RatingLine(props: {
  project: ProjectFacts;
  criterion: Criterion;
  rating: number | null;
  onRate: (rating: number | null) => void;
}) {
  const { project, criterion, rating } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const name = project.name || project.id;
  const { low, high } = criterion.anchors;
  const steps =
    Number.isInteger(low) && Number.isInteger(high) && high - low < mostSteps ? high - low + 1 : 0;
  return (
    <div className={styles.line}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {steps > 0 ? (
        <fieldset className={styles.steps} aria-label={say("rating-of", { name })}>
          {Array.from({ length: steps }, (_, at) => low + at).map((value) => (
            <button
              key={value}
              type="button"
              className={mergeClasses(styles.step, styles.focus, rating === value && styles.chosen)}
              aria-pressed={rating === value}
              onClick={() => props.onRate(rating === value ? null : value)}
            >
              {value}
            </button>
          ))}
        </fieldset>
      ) : (
        <div className={styles.number}>
          <NumberInput
            value={rating}
            blank={say("not-rated")}
            label={say("rating-of", { name })}
            onNumber={props.onRate}
          />
        </div>
      )}
    </div>
  );
}
