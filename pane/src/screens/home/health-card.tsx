import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "@fluentui/react-icons/svg/shield";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { formatNumber, formatPercent, type Severity } from "@jalon/core";
import type { Portfolio } from "../../engine/engine.ts";
import { focusRing } from "../../parts/focus-ring.ts";
import { Card } from "../../parts/page.tsx";
import { Ring } from "../../parts/ring.tsx";
import { SeverityMark, severityWords } from "../../parts/severity-mark.tsx";
import { goToScreen } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { homeWords } from "./home-words.ts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "18px" },
  facts: { minWidth: 0, flexGrow: 1, display: "grid", gap: "2px" },
  state: { margin: "0 0 2px", fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: 600 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    margin: "0 -6px",
    padding: "2px 6px",
    minHeight: "26px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    boxSizing: "content-box",
  },
  link: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focus: focusRing,
  count: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", fontWeight: 600 },
  icon: { fontSize: "16px", color: tokens.colorBrandForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const severities: readonly Severity[] = ["error", "warning", "information"];

/** How healthy the register is: how complete, and what was found. */
export function HealthCard({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(homeWords);
  const language = useLanguage();
  const share = formatPercent(language, Math.floor(portfolio.complete * 100) / 100);
  const errors = portfolio.findings.some((finding) => finding.severity === "error");
  const state = errors ? "state-poor" : portfolio.complete < 0.9 ? "state-fair" : "state-good";
  return (
    <section aria-label={say("health")}>
      <Card>
        <div className={styles.row}>
          <Ring
            share={portfolio.complete}
            label={say("ring-label", { share })}
            figure={share}
            word={say("complete")}
          />
          <div className={styles.facts}>
            <h2 className={styles.state}>{say(state)}</h2>
            {severities.map((severity) => (
              <SeverityLine key={severity} severity={severity} portfolio={portfolio} />
            ))}
            <p className={mergeClasses(styles.line, !portfolio.governed && styles.quiet)}>
              {portfolio.governed ? (
                <ShieldCheckmarkRegular className={styles.icon} />
              ) : (
                <ShieldRegular className={mergeClasses(styles.icon, styles.quiet)} />
              )}
              {say(portfolio.governed ? "governed" : "not-governed")}
            </p>
          </div>
        </div>
      </Card>
    </section>
  );
}

function SeverityLine({ severity, portfolio }: { severity: Severity; portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(severityWords);
  const pane = usePorts();
  const language = useLanguage();
  const count = portfolio.findings.filter((finding) => finding.severity === severity).length;
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.link, styles.focus)}
      onClick={() => goToScreen(pane, "findings")}
    >
      <SeverityMark severity={severity} silent />
      <span>{say(`${severity}s`)}</span>
      <span className={mergeClasses(styles.count, count === 0 && styles.quiet)}>
        {formatNumber(language, count)}
      </span>
    </button>
  );
}
