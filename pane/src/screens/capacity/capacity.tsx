import { Button } from "@fluentui/react-components";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page, Section } from "../../parts/page.tsx";
import { goToScreen } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { capacityScreenWords } from "./capacity-words.ts";
import { KnownCard } from "./known/known-card.tsx";
import { TeamList } from "./known/team-list.tsx";

/** Who can give how many days: what is known, asking the managers, and taking over what they answered. */
export function Capacity() {
  const say = useWords(capacityScreenWords);
  const portfolio = usePane((state) => state.portfolio);
  if (!portfolio) return null;
  const { known } = portfolio;
  if (known.people === 0) return <Nobody />;
  return (
    <Page title={say("title")} lead={say("lead")}>
      <Section title={say("known")}>
        <KnownCard known={known} />
      </Section>
      <Section title={say("teams")}>
        <TeamList known={known} />
      </Section>
    </Page>
  );
}

function Nobody() {
  const say = useWords(capacityScreenWords);
  const pane = usePorts();
  return (
    <Page title={say("title")} lead={say("lead")}>
      <EmptyState tone="start" title={say("nobody-title")} text={say("nobody-text")}>
        <Button appearance="primary" onClick={() => goToScreen(pane, "adopt")}>
          {say("to-adopt")}
        </Button>
      </EmptyState>
    </Page>
  );
}
