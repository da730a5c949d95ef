import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "@jalon/core";
import type { Portfolio } from "../../engine/engine.ts";
import { Card } from "../../parts/page.tsx";
import { previewRepairs } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { sayRepairKind } from "./repair-words.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    padding: "10px 10px 10px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  words: { minWidth: 0, flexGrow: 1 },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The proposed repairs by kind; each kind is reviewed in a preview before anything is written. */
export function RepairKinds({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const language = useLanguage();
  const pane = usePorts();
  const all = portfolio.findings.filter((finding) => finding.repair);
  if (all.length === 0) return <p className={styles.none}>{say("no-repairs")}</p>;
  return (
    <>
      <Card flush>
        <ul className={styles.list}>
          {repairKinds(all).map(([kind, findings]) => (
            <li key={kind} className={styles.row}>
              <span className={styles.words}>
                {sayRepairKind(language, kind)}
                <span className={styles.small}>{say("repairs-count", { count: findings.length })}</span>
              </span>
              <Button
                id={`jalon-repairs-${kind}`}
                size="small"
                aria-label={say("review-of", { kind: sayRepairKind(language, kind) })}
                onClick={() => void previewRepairs(pane, findings)}
              >
                {say("review")}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      <div>
        <Button id="jalon-repairs-all" onClick={() => void previewRepairs(pane, all)}>
          {say("review-all", { count: all.length })}
        </Button>
      </div>
    </>
  );
}

function repairKinds(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = finding.repair?.kind ?? "";
    const group = kinds.get(kind);
    if (group) group.push(finding);
    else kinds.set(kind, [finding]);
  }
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}
