import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { formatNumber } from "@jalon/core";
import { lazy, Suspense } from "react";
import type { ProjectFacts } from "../../engine/engine.ts";
import type { RankedFacts } from "../../engine/priority-facts.ts";
import { focusRing } from "../../parts/focus-ring.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { prioritiseWords } from "./prioritise-words.ts";
import { ScoreBar } from "./score-bar.tsx";
import type { Ranking } from "./use-ranking.ts";

const WhyPanel = lazy(async () => ({ default: (await import("./why-panel.tsx")).WhyPanel }));

const useStyles = makeStyles({
  wrap: { paddingBottom: "6px" },
  card: {
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: "grid",
    gridTemplateColumns: "34px minmax(0, 1fr) auto",
    columnGap: "6px",
    rowGap: "5px",
    alignItems: "center",
    width: "100%",
    padding: "9px 14px 10px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusXLarge,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focus: focusRing,
  rank: {
    gridRow: "1 / span 2",
    alignSelf: "start",
    textAlign: "right",
    paddingRight: "6px",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForeground1,
  },
  // Two lines: in one, the pane's width leaves a dozen letters of a title.
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
    lineHeight: "19px",
    fontWeight: 600,
  },
  score: { fontVariantNumeric: "tabular-nums", fontWeight: 600 },
  bar: { gridColumn: "2 / -1" },
  notes: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  note: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

/** A project's place: rank, score, what makes it; it opens to say why. */
export function RankedLine(props: {
  ranked: RankedFacts;
  ranking: Ranking;
  /** The score in words of the language, with as many decimals as it takes to tell it from its neighbours. */
  score: string;
  most: number;
  project: ProjectFacts | undefined;
  open: boolean;
  onToggle: () => void;
}) {
  const { ranked, ranking } = props;
  const styles = useStyles();
  return (
    <div className={styles.wrap}>
      <div className={styles.card}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={props.open}
          onClick={props.onToggle}
        >
          <span className={styles.rank}>{ranked.rank}</span>
          <span className={styles.name} title={ranked.name || ranked.id}>
            {ranked.name || ranked.id}
          </span>
          <span className={styles.score}>{props.score}</span>
          <span className={styles.bar}>
            <ScoreBar
              ranked={ranked}
              score={props.score}
              criteria={ranking.draft.criteria}
              most={props.most}
            />
          </span>
          <Notes ranked={ranked} />
        </button>
        {props.open ? (
          <Suspense fallback={null}>
            <WhyPanel ranked={ranked} ranking={ranking} project={props.project} />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}

function Notes({ ranked }: { ranked: RankedFacts }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 1);
  const unsure = ranked.high - ranked.low >= 0.05;
  if (ranked.tied === 0 && !ranked.notSeparableFromNext && !unsure) return null;
  return (
    <span className={styles.notes}>
      {unsure ? <span>{say("interval", { low: number(ranked.low), high: number(ranked.high) })}</span> : null}
      {ranked.tied > 0 ? <span>= {say("tied")}</span> : null}
      {ranked.notSeparableFromNext ? (
        <span className={styles.note}>
          <ArrowSwapRegular />
          {say("not-separable")}
        </span>
      ) : null}
    </span>
  );
}
