import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber, type Criterion } from "@jalon/core";
import type { RankedFacts } from "../../engine/priority-facts.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { criterionColour } from "./palette.ts";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "14px", overflow: "visible" },
  track: { fill: tokens.colorNeutralBackground4, "@media (forced-colors: active)": { fill: "Canvas" } },
  part: { forcedColorAdjust: "none" },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px" },
});

const shownFrom = 0.01;

/** What each criterion gives to a score, as a stacked bar; the line above runs from the lowest to the highest it could be. */
export function ScoreBar(props: {
  ranked: RankedFacts;
  score: string;
  criteria: readonly Criterion[];
  most: number;
}) {
  const { ranked, criteria, most } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const percent = (value: number) => `${(100 * Math.max(0, value)) / most}%`;
  const number = (value: number) => formatNumber(language, value, 1);
  const unsure = ranked.high - ranked.low >= 0.05;
  const parts = criteria
    .map(({ name }, at) => `${name} ${number(ranked.contributions[at] ?? 0)}`)
    .join(" ; ");
  const values = {
    name: ranked.name || ranked.id,
    score: props.score,
    points: Math.round(ranked.score * 10) / 10,
    low: number(ranked.low),
    high: number(ranked.high),
    parts,
  };
  const starts = ranked.contributions.map((_, at) => sumOf(ranked.contributions.slice(0, at)));
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={say(unsure ? "bar-label-interval" : "bar-label", values)}
    >
      <rect className={styles.track} x="0" y="4" width="100%" height="8" rx="4" />
      {ranked.contributions.map((contribution, at) => {
        if (contribution / most < shownFrom) return null;
        return (
          <rect
            key={criteria[at]?.id ?? at}
            className={styles.part}
            x={percent(starts[at] ?? 0)}
            y="4"
            width={percent(contribution)}
            height="8"
            rx="1.5"
            fill={criterionColour(at)}
            stroke="var(--colorNeutralBackground1)"
            strokeWidth="1"
          />
        );
      })}
      {unsure ? <Span low={percent(ranked.low)} high={percent(ranked.high)} className={styles.line} /> : null}
    </svg>
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function Span({ low, high, className }: { low: string; high: string; className: string }) {
  return (
    <>
      <line className={className} x1={low} x2={high} y1="1" y2="1" />
      <line className={className} x1={low} x2={low} y1="0" y2="13" />
      <line className={className} x1={high} x2={high} y1="0" y2="13" />
    </>
  );
}
