import { Button } from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Card, Page, Section } from "../../parts/page.tsx";
import { goToScreen } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import type { Feed } from "../../state/kept-feed.ts";
import { useWords } from "../../words/say.ts";
import { CampaignPage } from "./campaign/campaign-page.tsx";
import { campaignWords } from "./campaign/campaign-words.ts";
import { capacityScreenWords } from "./capacity-words.ts";
import { HereCard } from "./here/here-card.tsx";
import { hereWords } from "./here/here-words.ts";
import { KnownCard } from "./known/known-card.tsx";
import { TeamList } from "./known/team-list.tsx";
import { PullCard } from "./pull/pull-card.tsx";
import { PullPage } from "./pull/pull-page.tsx";
import { pullWords } from "./pull/pull-words.ts";

/** Who can give how many days: what is known, asking the managers, and taking over what they answered. */
export function Capacity() {
  const portfolio = usePane((state) => state.portfolio);
  const pull = usePane((state) => state.pull);
  const [asking, setAsking] = useState(false);
  const refused = useRef<Feed | null>(null);
  if (!portfolio) return null;
  if (pull) return <PullPage pull={pull} />;
  if (portfolio.capacity.known.people === 0) return <Nobody portfolio={portfolio} />;
  if (asking) return <CampaignPage portfolio={portfolio} onClose={() => setAsking(false)} />;
  return <Overview portfolio={portfolio} refused={refused} onAsk={() => setAsking(true)} />;
}

function Overview(props: { portfolio: Portfolio; refused: RefObject<Feed | null>; onAsk: () => void }) {
  const { portfolio, refused, onAsk } = props;
  const say = useWords(capacityScreenWords);
  const sayPull = useWords(pullWords);
  const sayCampaign = useWords(campaignWords);
  const { known } = portfolio.capacity;
  return (
    <Page title={say("title")} lead={say("lead")}>
      <Section title={say("known")}>
        <KnownCard known={known} />
      </Section>
      <Section title={sayPull("section")}>
        <PullCard portfolio={portfolio} refused={refused} />
      </Section>
      <Here portfolio={portfolio} />
      <Section title={sayCampaign("section")}>
        <Card>
          <p style={{ margin: "0 0 12px" }}>{sayCampaign("about")}</p>
          <Button onClick={onAsk}>{sayCampaign("open")}</Button>
        </Card>
      </Section>
      <Section title={say("teams")}>
        <TeamList known={known} />
      </Section>
    </Page>
  );
}

/** What was filled in the tabs of the open workbook, where the host can give it as a file. */
function Here({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(hereWords);
  const pane = usePorts();
  if (!portfolio.capacity.campaignHere || !pane.campaignFile) return null;
  return (
    <Section title={say("section")}>
      <HereCard />
    </Section>
  );
}

function Nobody({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(capacityScreenWords);
  const pane = usePorts();
  return (
    <Page title={say("title")} lead={say("lead")}>
      <Here portfolio={portfolio} />
      <EmptyState tone="start" title={say("nobody-title")} text={say("nobody-text")}>
        <Button appearance="primary" onClick={() => goToScreen(pane, "adopt")}>
          {say("to-adopt")}
        </Button>
      </EmptyState>
    </Page>
  );
}
