import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "@jalon/core";
import { useMemo, useState } from "react";
import { EmptyState } from "../parts/empty-state.tsx";
import { Page } from "../parts/page.tsx";
import { byKey, VirtualList } from "../parts/virtual-list.tsx";
import { applyAccepted } from "../state/actions.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { useSay, useWords } from "../words/say.ts";
import { ChangeLine } from "./change-line.tsx";
import { GroupLine } from "./group-line.tsx";
import { acceptedPlan, planGroups, previewLines, withChoice, type Numbered } from "./plan-groups.ts";
import { previewWords } from "./preview-words.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px" },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    margin: "0 -16px -40px",
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A plan before it is written: what would change, from what to what, and why. */
export function PreviewScreen() {
  const preview = usePane((state) => state.preview);
  if (!preview) return null;
  const empty = preview.plan.changes.length === 0 && !preview.plan.settles;
  return empty ? <Nothing plan={preview.plan} /> : <Proposal plan={preview.plan} />;
}

function Nothing({ plan }: { plan: Plan }) {
  const say = useWords(previewWords);
  const sayCore = useSay();
  const { store } = usePorts();
  return (
    <Page title={sayCore(plan.title)}>
      <EmptyState tone="done" title={say("nothing-title")} text={say("nothing-text")}>
        <Button appearance="primary" onClick={() => store.tell({ is: "preview", preview: null })}>
          {say("back-short")}
        </Button>
      </EmptyState>
    </Page>
  );
}

function Proposal({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const say = useWords(previewWords);
  const sayCore = useSay();
  const groups = useMemo(() => planGroups(plan), [plan]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(groups.length === 1 ? [groups[0]?.key ?? ""] : []),
  );
  const lines = useMemo(() => previewLines(groups, open), [groups, open]);
  const choose = (changes: readonly Numbered[], accepted: boolean) =>
    setLeftOut(withChoice(leftOut, changes, accepted));
  const all = groups.flatMap((group) => group.changes);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <Page title={sayCore(plan.title)} lead={say("lead")}>
      <div className={styles.tools}>
        <Button size="small" onClick={() => choose(all, true)} disabled={leftOut.size === 0}>
          {say("accept-all")}
        </Button>
        <Button size="small" onClick={() => choose(all, false)} disabled={leftOut.size === all.length}>
          {say("accept-none")}
        </Button>
      </div>
      <VirtualList items={lines} keyOf={byKey} estimate={60} label={say("changes")}>
        {(line) =>
          "head" in line ? (
            <GroupLine
              group={line.head}
              open={open.has(line.key)}
              leftOut={leftOut}
              onChoose={choose}
              onToggle={toggle}
            />
          ) : (
            <ChangeLine
              item={line.item}
              last={line.last}
              sayWhy={line.group.because === null && line.group.shiftedRow === null}
              ownChoice={line.group.shiftedRow === null}
              accepted={!leftOut.has(line.item.at)}
              onChoose={choose}
            />
          )
        }
      </VirtualList>
      <Foot plan={plan} leftOut={leftOut} />
    </Page>
  );
}

function Foot({ plan, leftOut }: { plan: Plan; leftOut: ReadonlySet<number> }) {
  const styles = useStyles();
  const say = useWords(previewWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const count = plan.changes.length - leftOut.size;
  const apply = applyWord(count, plan.settles !== undefined);
  return (
    <div className={styles.foot}>
      <Button
        appearance="primary"
        disabled={busy || (count === 0 && !plan.settles)}
        onClick={() => void applyAccepted(pane, acceptedPlan(plan, leftOut))}
      >
        {say(apply, { count })}
      </Button>
      <Button disabled={busy} onClick={() => pane.store.tell({ is: "preview", preview: null })}>
        {say("back")}
      </Button>
    </div>
  );
}

function applyWord(count: number, settles: boolean) {
  if (count === 0) return settles ? "apply-settle" : "apply-none";
  return "apply";
}
