import { Field, makeStyles, Select, Switch } from "@fluentui/react-components";
import { addToMonth, campaignLimits, monthName, monthOf, type Finding, type Month } from "@jalon/core";
import { useState } from "react";
import type { Portfolio } from "../../../engine/engine.ts";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { Page, Section } from "../../../parts/page.tsx";
import { SeverityMark } from "../../../parts/severity-mark.tsx";
import { usePorts } from "../../../state/pane-context.ts";
import { useLanguage, useSay, useWords } from "../../../words/say.ts";
import { AskedList } from "./asked-list.tsx";
import { CampaignFoot } from "./campaign-foot.tsx";
import { campaignWords } from "./campaign-words.ts";
import { useAsked } from "./use-asked.ts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gap: "12px",
    alignItems: "end",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)",
    "& span, & select": { minWidth: 0, maxWidth: "100%" },
  },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  finding: { display: "flex", gap: "8px", alignItems: "flex-start", overflowWrap: "anywhere" },
});

const monthsAhead = 12;
const usualMonths = 12;

/** A campaign before it is made: which months, which managers, and what to know before sending it. */
export function CampaignPage({ portfolio, onClose }: { portfolio: Portfolio; onClose: () => void }) {
  const say = useWords(campaignWords);
  const { today, files } = usePorts();
  // Where the menu of the shared sheet makes the campaign, it asks whoever the register follows: nobody is left out here.
  const choosing = files.saveWorkbook !== undefined;
  const [from, setFrom] = useState<Month>(() => addToMonth(monthOf(today()), 1));
  const [months, setMonths] = useState(usualMonths);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [everyone, setEveryone] = useState(false);
  const asked = useAsked(portfolio, from, months, everyone);
  const others = portfolio.capacity.known.unfollowed.length;
  return (
    <Page title={say("title")} lead={say(choosing ? "lead" : "lead-menu")}>
      <Period from={from} months={months} onFrom={setFrom} onMonths={setMonths} />
      {choosing && others > 0 ? (
        <Switch
          style={{ marginLeft: -8 }}
          checked={everyone}
          label={say("everyone-too", { count: others })}
          onChange={(_, data) => setEveryone(data.checked)}
        />
      ) : null}
      {asked ? (
        <Asked managers={asked.managers} without={without} {...(choosing ? { onChoose: setWithout } : {})} />
      ) : null}
      {asked && asked.findings.length > 0 ? <ToKnow findings={asked.findings} /> : null}
      <CampaignFoot
        asked={asked}
        wish={{ from, months, everyone, without: [...without] }}
        onClose={onClose}
      />
    </Page>
  );
}

function Asked(props: Parameters<typeof AskedList>[0]) {
  const say = useWords(campaignWords);
  if (props.managers.length === 0)
    return <EmptyState tone="problem" title={say("nobody-title")} text={say("nobody-text")} />;
  return (
    <Section title={say("managers")}>
      <AskedList {...props} />
    </Section>
  );
}

function Period(props: {
  from: Month;
  months: number;
  onFrom: (from: Month) => void;
  onMonths: (months: number) => void;
}) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const language = useLanguage();
  const { today } = usePorts();
  const first = monthOf(today());
  const starts = Array.from({ length: monthsAhead + 1 }, (_, at) => addToMonth(first, at));
  return (
    <div className={styles.pair}>
      <Field label={say("from")}>
        <Select value={props.from} onChange={(_, data) => props.onFrom(data.value)}>
          {starts.map((month) => (
            <option key={month} value={month}>
              {monthName(language, month)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("months")}>
        <Select value={String(props.months)} onChange={(_, data) => props.onMonths(Number(data.value))}>
          {Array.from({ length: campaignLimits.months }, (_, at) => (
            <option key={at} value={String(at + 1)}>
              {at + 1}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function ToKnow({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const say = useWords(campaignWords);
  const sayCore = useSay();
  return (
    <Section title={say("to-know")}>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.code} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <span>{sayCore(finding.message)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
