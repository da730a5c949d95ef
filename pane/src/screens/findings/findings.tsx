import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "@jalon/core";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { byKey, VirtualList } from "../../parts/virtual-list.tsx";
import { previewRepairs } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import type { PaneState } from "../../state/pane-state.ts";
import { useSay, useWords } from "../../words/say.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FindingItem } from "./finding-item.tsx";
import {
  filtered,
  findingGroups,
  findingLines,
  keyOfGroup,
  projectsById,
  searchText,
  type Filters,
} from "./finding-groups.ts";
import { findingsWords } from "./findings-words.ts";
import { GroupHead } from "./group-head.tsx";
import { useSearchTexts } from "./use-search-texts.ts";

const useStyles = makeStyles({
  shown: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const noFilters: Filters = { severity: null, text: "", programme: null, project: null };

/** Everything there is to know about the register, at its cells, with the repairs that are proposed. */
export function Findings() {
  const say = useWords(findingsWords);
  const portfolio = usePane((state) => state.portfolio);
  if (!portfolio) return null;
  if (portfolio.findings.length === 0) {
    return (
      <Page title={say("title")}>
        <EmptyState tone="done" title={say("none-title")} text={say("none-text")} />
      </Page>
    );
  }
  return <FoundPage portfolio={portfolio} />;
}

function FoundPage({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(findingsWords);
  const pane = usePorts();
  const focus = usePane((state) => state.focus);
  const kinds = new Set(portfolio.findings.map((finding) => finding.code)).size;
  const repairs = portfolio.findings.filter((finding) => finding.repair);
  return (
    <Page title={say("title")} lead={say("lead", { count: portfolio.findings.length, kinds })}>
      {repairs.length > 0 ? (
        <div>
          <Button
            id="jalon-repair-every"
            appearance="primary"
            onClick={() => void previewRepairs(pane, repairs)}
          >
            {say("repair-every", { count: repairs.length })}
          </Button>
        </div>
      ) : null}
      <FilteredList key={JSON.stringify(focus)} portfolio={portfolio} focus={focus} />
    </Page>
  );
}

function FilteredList({ portfolio, focus }: { portfolio: Portfolio; focus: PaneState["focus"] }) {
  const styles = useStyles();
  const say = useWords(findingsWords);
  const sayCore = useSay();
  const [filters, setFilters] = useState<Filters>(() => ({ ...noFilters, ...focus }));
  // What is wrong with one project is shown at once; of many, kind by kind.
  const [open, setOpen] = useState<ReadonlySet<string>>(() =>
    focus && "project" in focus ? new Set(findingGroups(portfolio.findings).map(keyOfGroup)) : new Set(),
  );
  const asked = useDeferredValue(filters);
  const projects = useMemo(() => projectsById(portfolio), [portfolio]);
  const textOf = useCallback(
    (finding: Finding) => searchText(finding, projects.get(finding.place.id ?? ""), sayCore),
    [projects, sayCore],
  );
  const texts = useSearchTexts(portfolio.findings, filters.text !== "", textOf);
  const found = useMemo(
    () => filtered(portfolio.findings, asked, projects, texts),
    [portfolio, asked, projects, texts],
  );
  const groups = useMemo(() => findingGroups(found), [found]);
  const lines = useMemo(() => findingLines(groups, open), [groups, open]);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <>
      <div>
        <FilterBar
          portfolio={portfolio}
          filters={filters}
          project={projects.get(filters.project ?? "")}
          onChange={setFilters}
        />
        <output className={styles.shown}>
          {found.length === portfolio.findings.length ? "" : say("shown", { count: found.length })}
        </output>
      </div>
      {found.length === 0 ? (
        <NoneFound filters={filters} onClear={() => setFilters(noFilters)} />
      ) : (
        <VirtualList items={lines} keyOf={byKey} estimate={72} label={say("list-label")}>
          {(line) =>
            "head" in line ? (
              <GroupHead group={line.head} open={open.has(keyOfGroup(line.head))} onToggle={toggle} />
            ) : (
              <FindingItem
                finding={line.finding}
                last={line.last}
                project={projects.get(line.finding.place.id ?? "")}
              />
            )
          }
        </VirtualList>
      )}
    </>
  );
}

function NoneFound({ filters, onClear }: { filters: Filters; onClear: () => void }) {
  const say = useWords(findingsWords);
  const of = filters.project === null ? "filtered" : "project";
  return (
    <EmptyState tone="done" title={say(`${of}-title`)} text={say(`${of}-text`)}>
      <Button onClick={onClear}>{say("clear-filters")}</Button>
    </EmptyState>
  );
}
