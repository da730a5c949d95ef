import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Portfolio, ProjectFacts } from "../../engine/engine.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Section } from "../../parts/page.tsx";
import { byId, VirtualList } from "../../parts/virtual-list.tsx";
import { useDraft } from "../../state/draft.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { Legend } from "./legend.tsx";
import { prioritiseWords } from "./prioritise-words.ts";
import { RankedLine } from "./ranked-line.tsx";
import { scoreText } from "./score-text.ts";
import { useRanking } from "./use-ranking.ts";
import { Weights } from "./weights.tsx";

const useStyles = makeStyles({
  loading: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The weights, and the ranking that follows them at once. */
export function RankingView({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const { draft } = useDraft(portfolio);
  const ranking = useRanking(draft);
  const [open, setOpen] = useState<string | null>(null);
  const most = useMemo(() => mostOf(ranking?.ranked ?? []), [ranking]);
  if (draft.criteria.length === 0) {
    return <EmptyState tone="start" title={say("no-criteria-title")} text={say("no-criteria-text")} />;
  }
  return (
    <>
      <Section title={say("weights")}>
        <Weights portfolio={portfolio} />
      </Section>
      <Section title={say("ranking")}>
        <Legend criteria={draft.criteria} />
        {ranking ? (
          <VirtualList items={ranking.ranked} keyOf={byId} estimate={76} label={say("list-label")}>
            {(ranked, at) => (
              <RankedLine
                ranked={ranked}
                ranking={ranking}
                score={scoreText(language, ranking.ranked, at)}
                most={most}
                project={open === ranked.id ? projectNamed(portfolio, ranked.id) : undefined}
                open={open === ranked.id}
                onToggle={() => setOpen(open === ranked.id ? null : ranked.id)}
              />
            )}
          </VirtualList>
        ) : (
          <p className={styles.loading}>…</p>
        )}
      </Section>
    </>
  );
}

function projectNamed({ projects }: Portfolio, wanted: string): ProjectFacts | undefined {
  return projects.find(({ id }) => id === wanted);
}

/** The score that fills a bar: 100 for weighted scores, else the highest that any project could have. */
function mostOf(ranked: readonly { high: number }[]): number {
  const highest = ranked.reduce((most, { high }) => Math.max(most, high), 0);
  return highest > 50 && highest <= 100.0001 ? 100 : highest || 1;
}
