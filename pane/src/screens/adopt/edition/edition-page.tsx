import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { EditionFacts, EditionWish } from "../../../engine/edition-facts.ts";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { Page, Section } from "../../../parts/page.tsx";
import { byKey, VirtualList } from "../../../parts/virtual-list.tsx";
import { compareEdition, previewEdition } from "../../../state/actions.ts";
import { usePane, usePorts } from "../../../state/pane-context.ts";
import type { LookedAtEdition } from "../../../state/pane-state.ts";
import { useSay, useWords } from "../../../words/say.ts";
import { DoubtfulRows, doubtfulRows } from "./doubtful-rows.tsx";
import { EditionHead, EditionRow } from "./edition-line.tsx";
import { blankedCount, editionLines } from "./edition-lines.ts";
import { editionScreenWords } from "./edition-words.ts";

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: "10px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  small: { margin: "8px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  toggle: { marginLeft: "-8px" },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A new edition beside the register: what it changes, what the user has to tell, and the way to the preview. */
export function EditionPage({ edition }: { edition: LookedAtEdition }) {
  const say = useWords(editionScreenWords);
  const pane = usePorts();
  const { facts, wish, against } = edition;
  const portfolio = usePane((state) => state.portfolio);
  const well = usePane((state) => state.problem === null);
  const idle = usePane((state) => state.work === null);
  // The register was read again since: what is shown must hold for the register as it is.
  const stale = portfolio !== against && idle && well;
  useEffect(() => {
    if (stale) void compareEdition(pane, wish);
  }, [stale, pane, wish]);
  const { source } = facts;
  const doubts = doubtfulRows(facts);
  const differs = facts.tables.some(
    ({ added, changed, gone }) => added.length + changed.length + gone.length > 0,
  );
  const known = facts.tables.length > 0;
  return (
    <Page title={say("title")} lead={say("lead", { source })}>
      {known ? null : (
        <EmptyState tone="problem" title={say("unknown-title")} text={say("unknown-text", { source })} />
      )}
      {known && !differs && doubts.length === 0 ? (
        <EmptyState tone="done" title={say("same-title")} text={say("same-text", { source })} />
      ) : null}
      {doubts.length > 0 ? (
        <Section title={say("doubts")}>
          <DoubtfulRows
            rows={doubts}
            decisions={wish.decisions}
            onDecide={(decisions) => void compareEdition(pane, { ...wish, decisions })}
          />
        </Section>
      ) : null}
      <Suspects facts={facts} />
      {differs ? <Differences edition={edition} /> : null}
      <Foot wish={wish} differs={differs} />
    </Page>
  );
}

function Suspects({ facts }: { facts: EditionFacts }) {
  const styles = useStyles();
  const say = useWords(editionScreenWords);
  const sayCore = useSay();
  const suspects = facts.tables.flatMap((table) => table.suspects);
  if (suspects.length === 0) return null;
  return (
    <Section title={say("suspects")}>
      {suspects.map(({ field, message }) => (
        <p key={field} className={styles.note}>
          {sayCore(message)}
        </p>
      ))}
    </Section>
  );
}

function Differences({ edition }: { edition: LookedAtEdition }) {
  const { facts, wish } = edition;
  const styles = useStyles();
  const say = useWords(editionScreenWords);
  const { store } = usePorts();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => editionLines(facts, open), [facts, open]);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const blanks = blankedCount(facts);
  const same = facts.tables.reduce((sum, table) => sum + table.same, 0);
  return (
    <Section title={say("differences")}>
      {blanks > 0 ? (
        <Switch
          className={styles.toggle}
          checked={wish.blanksToo}
          label={say("blanks-too", { count: blanks })}
          onChange={(_, data) =>
            store.tell({ is: "edition", edition: { ...edition, wish: { ...wish, blanksToo: data.checked } } })
          }
        />
      ) : null}
      <div>
        <VirtualList items={lines} keyOf={byKey} estimate={64} label={say("differences")}>
          {(line) =>
            line.row ? (
              <EditionRow line={line} blanksToo={wish.blanksToo} />
            ) : (
              <EditionHead line={line} open={open.has(line.key)} onToggle={toggle} />
            )
          }
        </VirtualList>
        {same > 0 ? <p className={styles.small}>{say("same", { count: same })}</p> : null}
      </div>
    </Section>
  );
}

function Foot({ wish, differs }: { wish: EditionWish; differs: boolean }) {
  const styles = useStyles();
  const say = useWords(editionScreenWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  return (
    <div className={styles.foot}>
      {differs ? (
        <Button
          id="jalon-preview-edition"
          appearance="primary"
          disabled={busy}
          onClick={() => void previewEdition(pane, wish)}
        >
          {say("preview")}
        </Button>
      ) : null}
      <Button onClick={() => pane.store.tell({ is: "edition", edition: null })}>{say("leave")}</Button>
    </div>
  );
}
