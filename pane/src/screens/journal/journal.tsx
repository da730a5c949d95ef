import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { VirtualList } from "../../parts/virtual-list.tsx";
import { usePane } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { JournalCard } from "./journal-card.tsx";
import { journalScreenWords } from "./journal-words.ts";

/** What was applied, newest first; undo; and what waits to be finished. */
export function Journal() {
  const say = useWords(journalScreenWords);
  const journal = usePane((state) => state.portfolio?.journal ?? null);
  if (!journal) return null;
  if (journal.length === 0) {
    return (
      <Page title={say("title")}>
        <EmptyState tone="start" title={say("empty-title")} text={say("empty-text")} />
      </Page>
    );
  }
  return (
    <Page title={say("title")} lead={say("lead")}>
      <VirtualList items={journal} keyOf={(entry) => entry.entry} estimate={110} label={say("title")}>
        {(entry) => <JournalCard entry={entry} />}
      </VirtualList>
    </Page>
  );
}
