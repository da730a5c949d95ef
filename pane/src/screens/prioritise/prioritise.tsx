import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import type { PriorityDraft } from "../../engine/priority-facts.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { StaleNote } from "../../parts/stale-note.tsx";
import { Tabs } from "../../parts/tabs.tsx";
import { goToScreen, previewPriorities } from "../../state/actions.ts";
import { useDraft } from "../../state/draft.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { CriteriaView } from "./criteria-view.tsx";
import { useCriterionPalette } from "./palette.ts";
import { prioritiseWords } from "./prioritise-words.ts";
import { RankingView } from "./ranking-view.tsx";
import { RatingsView } from "./ratings-view.tsx";

const views = ["ranking", "criteria", "ratings"] as const;

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    padding: "10px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  panel: { display: "grid", gap: "16px", gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Criteria, weights and ratings; the ranking that they give, why, and writing it back. */
export function Prioritise() {
  const say = useWords(prioritiseWords);
  const pane = usePorts();
  const portfolio = usePane((state) => state.portfolio);
  if (!portfolio) return null;
  if (portfolio.projects.length > 0) return <PrioritisePage portfolio={portfolio} />;
  return (
    <Page title={say("title")}>
      <EmptyState tone="start" title={say("no-projects-title")} text={say("no-projects-text")}>
        <Button appearance="primary" onClick={() => goToScreen(pane, "adopt")}>
          {say("go-adopt")}
        </Button>
      </EmptyState>
    </Page>
  );
}

function PrioritisePage({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const { draft } = useDraft(portfolio);
  const palette = useCriterionPalette();
  const [view, setView] = useState<(typeof views)[number]>("ranking");
  const ratio = draft.criteria.some(({ role, weight }) => role !== "weighted" && weight > 0);
  return (
    <Page title={say("title")} lead={say(ratio ? "lead-ratio" : "lead")}>
      <Tabs
        label={say("views")}
        tabs={views.map((name) => ({ name, label: say(name) }))}
        chosen={view}
        onChoose={setView}
      />
      <div className={styles.panel} style={palette} role="tabpanel" aria-labelledby={`jalon-tab-${view}`}>
        <DraftNote portfolio={portfolio} />
        {view === "ranking" ? <RankingView portfolio={portfolio} /> : null}
        {view === "criteria" ? <CriteriaView portfolio={portfolio} /> : null}
        {view === "ratings" ? <RatingsView portfolio={portfolio} /> : null}
      </div>
    </Page>
  );
}

function DraftNote({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const { draft, changed } = useDraft(portfolio);
  const undecided = portfolio.prioritise.starter || draft.criteria.some(({ toBeDecided }) => toBeDecided);
  const notes = [
    ...(undecided && draft.criteria.length > 0 ? [say("starter")] : []),
    ...(changed ? [say(waitsForIds(portfolio, draft) ? "govern-first" : "draft-note")] : []),
  ];
  const stale = portfolio.scoresOutOfDate && !changed;
  return (
    <>
      {stale ? (
        <StaleNote
          id="jalon-write-again"
          text={say("ranks-stale")}
          action={say("ranks-again")}
          disabled={busy || portfolio.newer}
          onAct={() => void previewPriorities(pane, draft)}
        />
      ) : null}
      {notes.map((note) => (
        <div key={note} className={styles.note}>
          {note}
        </div>
      ))}
      <DraftActions portfolio={portfolio} />
    </>
  );
}

function DraftActions({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const { draft, changed, change } = useDraft(portfolio);
  const blocked = portfolio.newer || waitsForIds(portfolio, draft) || draft.criteria.length === 0;
  return (
    <div className={styles.actions}>
      <Button
        id="jalon-write-ranks"
        appearance="primary"
        disabled={busy || blocked}
        onClick={() => void previewPriorities(pane, draft)}
      >
        {say("write-ranks")}
      </Button>
      {changed ? <Button onClick={() => change(null)}>{say("drop-draft")}</Button> : null}
    </div>
  );
}

/** Ratings are kept by project id, and a register that is not governed has none that last. */
function waitsForIds(portfolio: Portfolio, draft: PriorityDraft): boolean {
  return draft.ratings.length > 0 && !portfolio.governed;
}
