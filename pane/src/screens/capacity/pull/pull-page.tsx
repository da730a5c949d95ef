import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  commentConflictKey,
  conflictKey,
  formatDay,
  type AvailabilityConflict,
  type AvailabilityPull,
} from "@jalon/core";
import { useEffect, useMemo } from "react";
import type { PullFacts } from "../../../engine/availability-facts.ts";
import type { Portfolio } from "../../../engine/engine.ts";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { Page, Section } from "../../../parts/page.tsx";
import { comparePull, previewPull } from "../../../state/availability-actions.ts";
import { usePane, usePorts } from "../../../state/pane-context.ts";
import type { LookedAtPull } from "../../../state/pane-state.ts";
import { useLanguage, useSay, useWords } from "../../../words/say.ts";
import { ConflictList } from "./conflict-list.tsx";
import { changeGroups, findingGroups, peopleGroups } from "./pull-lines.ts";
import { PullList } from "./pull-list.tsx";
import { pullWords } from "./pull-words.ts";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: "10px 14px",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What was pulled beside the register: what it changes, what the user has to choose, who is missing, and the way to the preview. */
export function PullPage({ pull: looked }: { pull: LookedAtPull }) {
  const say = useWords(pullWords);
  const pane = usePorts();
  const { facts, wish, against } = looked;
  const portfolio = usePane((state) => state.portfolio);
  const well = usePane((state) => state.problem === null);
  const idle = usePane((state) => state.work === null);
  // The register was read again since: what is shown must hold for the register as it is.
  const stale = portfolio !== against && idle && well;
  useEffect(() => {
    if (stale) void comparePull(pane, wish);
  }, [stale, pane, wish]);
  const { sources, pull } = facts;
  const lead = sources.length > 0 ? say("lead", { sources: [...sources] }) : say("lead-none");
  const open = pull.conflicts.length + pull.commentConflicts.length;
  const nothing = pull.changes.length + open + pull.comments.length === 0;
  return (
    <Page title={say("title")} lead={lead}>
      <Refused facts={facts} />
      {sources.length > 0 && nothing ? (
        <EmptyState tone="done" title={say("same-title")} text={say("same-text")} />
      ) : null}
      {open > 0 ? (
        <Section title={say("conflicts")}>
          <ConflictList
            pull={pull}
            choices={wish.choices}
            onChoose={(choices) => pane.store.tell({ is: "pull", pull: { ...looked, wish: { choices } } })}
          />
        </Section>
      ) : null}
      {portfolio ? <Changes looked={looked} portfolio={portfolio} /> : null}
      <Others pull={pull} />
      <Foot looked={looked} />
    </Page>
  );
}

function Refused({ facts }: { facts: PullFacts }) {
  const styles = useStyles();
  const say = useWords(pullWords);
  const sayCore = useSay();
  if (facts.refused.length === 0) return null;
  return (
    <Section title={say("refused")}>
      {facts.refused.map((message, at) => (
        <p key={at} className={styles.note}>
          {sayCore(message)}
        </p>
      ))}
    </Section>
  );
}

function Changes({ looked, portfolio }: { looked: LookedAtPull; portfolio: Portfolio }) {
  const { pull } = looked.facts;
  const styles = useStyles();
  const say = useWords(pullWords);
  const language = useLanguage();
  const groups = useMemo(() => changeGroups(pull), [pull]);
  const { lastPull } = portfolio.capacity;
  const count = pull.changes.length + takenOf(looked).length;
  const said = lastPull
    ? say("since", { day: formatDay(language, lastPull.at.slice(0, 10)), count })
    : say("first", { count });
  if (count + pull.comments.length === 0) return null;
  return (
    <Section title={say("changes")}>
      <p className={styles.text}>{said}</p>
      <PullList label={say("changes")} groups={groups} />
    </Section>
  );
}

function Others({ pull }: { pull: AvailabilityPull }) {
  const say = useWords(pullWords);
  const lists = useMemo(
    () =>
      [
        { title: "missing", groups: peopleGroups(pull.missing) },
        { title: "stale", groups: peopleGroups(pull.stale) },
        { title: "findings", groups: findingGroups(pull) },
      ] as const,
    [pull],
  );
  return lists.map(({ title, groups }) =>
    groups.length > 0 ? (
      <Section key={title} title={say(title)}>
        <PullList label={say(title)} groups={groups} />
      </Section>
    ) : null,
  );
}

/** How many comments of managers they took instead of the register's. */
function commentsTakenOf({ facts, wish }: LookedAtPull): number {
  return facts.pull.commentConflicts.filter((one) => {
    const at = wish.choices[commentConflictKey(one)];
    return at !== undefined && one.values[at]?.from === "campaign";
  }).length;
}

/** The conflicts on which the user gave a word: what they took is written, and what they set aside is remembered. */
function settledOf({ facts, wish }: LookedAtPull): readonly AvailabilityConflict[] {
  return facts.pull.conflicts.filter((conflict) => conflictKey(conflict) in wish.choices);
}

/** Those in which they took a declared value. */
function takenOf(looked: LookedAtPull): readonly AvailabilityConflict[] {
  const { choices } = looked.wish;
  return settledOf(looked).filter((conflict) => {
    const at = choices[conflictKey(conflict)];
    return at !== undefined && conflict.values[at]?.from === "campaign";
  });
}

function Foot({ looked }: { looked: LookedAtPull }) {
  const styles = useStyles();
  const say = useWords(pullWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const { changes, comments } = looked.facts.pull;
  const chosen = settledOf(looked).length + commentsTakenOf(looked);
  const writes = changes.length + comments.length + chosen > 0;
  return (
    <div className={styles.foot}>
      {writes ? (
        <Button
          id="jalon-preview-pull"
          appearance="primary"
          disabled={busy}
          onClick={() => void previewPull(pane, looked.wish)}
        >
          {say("preview")}
        </Button>
      ) : null}
      <Button onClick={() => pane.store.tell({ is: "pull", pull: null })}>{say("leave")}</Button>
    </div>
  );
}
