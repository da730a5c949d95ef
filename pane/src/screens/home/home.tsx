import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { Portfolio } from "../../engine/engine.ts";
import { Page, Section } from "../../parts/page.tsx";
import { StaleNote } from "../../parts/stale-note.tsx";
import { goToScreen } from "../../state/actions.ts";
import { usePane, usePorts } from "../../state/pane-context.ts";
import { useWords } from "../../words/say.ts";
import { HealthCard } from "./health-card.tsx";
import { homeWords } from "./home-words.ts";
import { nextStep } from "./next-step.ts";
import { ProgrammeTree } from "./programme-tree.tsx";

const useStyles = makeStyles({
  step: {
    display: "grid",
    gap: "4px",
    justifyItems: "start",
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
  why: { margin: 0, color: tokens.colorNeutralForeground1 },
  button: { marginTop: "8px" },
});

/** Where the register stands, and the next best step. */
export function Home() {
  const say = useWords(homeWords);
  const pane = usePorts();
  const portfolio = usePane((state) => state.portfolio);
  if (!portfolio) return null;
  const projects = portfolio.projects.length;
  const programmes = portfolio.programmes.filter((programme) => programme.key !== "").length;
  const units = portfolio.branch === "unit";
  const lead =
    programmes > 0
      ? say(units ? "lead-unit" : "lead", { projects, programmes })
      : say("lead-flat", { projects });
  return (
    <Page title={say("title")} lead={lead}>
      <HealthCard portfolio={portfolio} />
      {portfolio.scoresOutOfDate ? (
        <StaleNote
          id="jalon-review-ranks"
          text={say("scores-stale")}
          action={say("scores-again")}
          onAct={() => goToScreen(pane, "prioritise")}
        />
      ) : null}
      <NextStepCard portfolio={portfolio} />
      {projects > 0 ? (
        <Section title={say(units ? "tree-unit" : "tree")}>
          <ProgrammeTree portfolio={portfolio} />
        </Section>
      ) : null}
    </Page>
  );
}

function NextStepCard({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(homeWords);
  const pane = usePorts();
  const { step, count, screen } = nextStep(portfolio);
  return (
    <section className={styles.step} aria-labelledby="jalon-next-step">
      <h2 id="jalon-next-step" className={styles.small}>
        {say("next-step")}
      </h2>
      <p className={styles.why}>{count === 1 ? say(`one-${step}`) : say(`why-${step}`, { count })}</p>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => goToScreen(pane, screen)}
      >
        {say(`step-${step}`)}
      </Button>
    </section>
  );
}
