import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { Criterion } from "@jalon/core";
import { useMemo, useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import type { PriorityDraft } from "../../engine/priority-facts.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { byId, VirtualList } from "../../parts/virtual-list.tsx";
import { useDraft, withRating } from "../../state/draft.ts";
import { useWords } from "../../words/say.ts";
import { prioritiseWords } from "./prioritise-words.ts";
import { RatingLine } from "./rating-line.tsx";

const useStyles = makeStyles({
  tools: { display: "grid", gap: "6px" },
  toggle: { marginLeft: "-8px" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Rating the projects by hand, one criterion at a time; blank is not rated, and never 0. */
export function RatingsView({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(prioritiseWords);
  const { draft } = useDraft(portfolio);
  const entered = draft.criteria.filter(({ formula }) => formula === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const criterion = entered.find(({ id }) => id === chosen) ?? entered[0];
  if (!criterion) {
    return <EmptyState tone="done" title={say("nothing-to-rate-title")} text={say("nothing-to-rate-text")} />;
  }
  return (
    <>
      <Field label={say("rate-criterion")}>
        <Select value={criterion.id} onChange={(_, data) => setChosen(data.value)}>
          {entered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <CriterionRatings key={criterion.id} portfolio={portfolio} criterion={criterion} />
    </>
  );
}

function CriterionRatings({ portfolio, criterion }: { portfolio: Portfolio; criterion: Criterion }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const { draft, change } = useDraft(portfolio);
  const [ratedBefore, setRatedBefore] = useState<ReadonlySet<string> | null>(null);
  const ratings = useMemo(() => ratingsOn(portfolio, draft, criterion.id), [portfolio, draft, criterion.id]);
  const { projects } = portfolio;
  const shown = useMemo(
    () => (ratedBefore ? projects.filter(({ id }) => !ratedBefore.has(id)) : projects),
    [projects, ratedBefore],
  );
  return (
    <>
      <div className={styles.tools}>
        <output className={styles.small}>
          {say("rated-count", { count: ratings.size, total: projects.length })}
        </output>
        <Switch
          className={styles.toggle}
          checked={ratedBefore !== null}
          label={say("only-unrated")}
          onChange={(_, data) => setRatedBefore(data.checked ? new Set(ratings.keys()) : null)}
        />
      </div>
      {shown.length === 0 ? <p className={styles.small}>{say("all-rated")}</p> : null}
      <VirtualList items={shown} keyOf={byId} estimate={84} label={say("ratings")}>
        {(project) => (
          <RatingLine
            project={project}
            criterion={criterion}
            rating={ratings.get(project.id) ?? null}
            onRate={(rating) =>
              change(withRating(draft, { project: project.id, criterion: criterion.id, rating }))
            }
          />
        )}
      </VirtualList>
    </>
  );
}

/** The ratings on a criterion by project: the draft's over the register's; projects without one are absent. */
function ratingsOn(
  portfolio: Portfolio,
  draft: PriorityDraft,
  criterion: string,
): ReadonlyMap<string, number> {
  const ratings = new Map<string, number>();
  for (const { project, ratings: rated } of portfolio.prioritise.rated) {
    const rating = rated[criterion];
    if (typeof rating === "number") ratings.set(project, rating);
  }
  for (const { project, criterion: of, rating } of draft.ratings) {
    if (of !== criterion) continue;
    if (rating === null) ratings.delete(project);
    else ratings.set(project, rating);
  }
  return ratings;
}
