import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { formatDay } from "@jalon/core";
import { useState, type RefObject } from "react";
import type { Portfolio } from "../../../engine/engine.ts";
import { Card } from "../../../parts/page.tsx";
import { goToScreen } from "../../../state/actions.ts";
import { pullFromFiles, pullFromTabs } from "../../../state/availability-actions.ts";
import { usePane, usePorts } from "../../../state/pane-context.ts";
import type { Feed } from "../../../state/kept-feed.ts";
import { useLanguage, useWords } from "../../../words/say.ts";
import { FeedForm } from "./feed-form.tsx";
import { pullWords } from "./pull-words.ts";

const useStyles = makeStyles({
  text: { margin: "0 0 12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  more: { marginTop: "8px", marginLeft: "-8px" },
  chevron: { transitionProperty: "transform", transitionDuration: tokens.durationFaster },
  turned: { transform: "rotate(90deg)" },
});

interface PullCardProps {
  readonly portfolio: Portfolio;
  /** The address and token that were refused a moment ago: they are there again to be mended. */
  readonly refused: RefObject<Feed | null>;
}

/** When availability was pulled last, and the ways to pull it again. */
export function PullCard({ portfolio, refused }: PullCardProps) {
  const styles = useStyles();
  const say = useWords(pullWords);
  const pane = usePorts();
  if (!portfolio.governed)
    return (
      <Card>
        <p className={styles.text}>{say("govern-first")}</p>
        <Button onClick={() => goToScreen(pane, "adopt")}>{say("govern")}</Button>
      </Card>
    );
  return (
    <Card>
      <p className={styles.text}>
        <LastPull portfolio={portfolio} />
      </p>
      <Ways portfolio={portfolio} refused={refused} />
    </Card>
  );
}

function LastPull({ portfolio }: { portfolio: Portfolio }) {
  const say = useWords(pullWords);
  const language = useLanguage();
  const { lastPull } = portfolio.capacity;
  if (!lastPull) return say("never");
  const { at, by, entry } = lastPull;
  return say("last", { day: formatDay(language, at.slice(0, 10)), time: at.slice(11, 16), by, entry });
}

function Ways({ portfolio, refused }: PullCardProps) {
  const styles = useStyles();
  const say = useWords(pullWords);
  const pane = usePorts();
  const busy = usePane((state) => state.work !== null);
  const [open, setOpen] = useState(() => refused.current !== null);
  const closed = busy || portfolio.newer;
  return (
    <>
      <div className={styles.actions}>
        {portfolio.capacity.campaignHere ? (
          <Button
            id="jalon-pull-tabs"
            appearance="primary"
            disabled={closed}
            onClick={() => void pullFromTabs(pane)}
          >
            {say("tabs")}
          </Button>
        ) : null}
        <Button id="jalon-pull-files" disabled={closed} onClick={() => void pullFromFiles(pane)}>
          {say("files")}
        </Button>
      </div>
      {pane.fetchText ? (
        <>
          <Button
            className={styles.more}
            appearance="transparent"
            aria-expanded={open}
            icon={<ChevronRightRegular className={open ? styles.turned : styles.chevron} />}
            onClick={() => setOpen(!open)}
          >
            {say("feed")}
          </Button>
          {open ? <FeedForm disabled={closed} refused={refused} /> : null}
        </>
      ) : null}
    </>
  );
}
