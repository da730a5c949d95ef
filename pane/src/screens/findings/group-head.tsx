import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { formatNumber } from "@jalon/core";
import { useListStyles } from "../../parts/list-styles.ts";
import { SeverityMark } from "../../parts/severity-mark.tsx";
import { previewRepairs } from "../../state/actions.ts";
import { usePorts } from "../../state/pane-context.ts";
import { sayOpen, useLanguage, useSay, useWords } from "../../words/say.ts";
import { groupTitles } from "./group-titles.ts";
import { keyOfGroup, type FindingGroup } from "./finding-groups.ts";
import { findingsWords } from "./findings-words.ts";

/** The head of findings that say the same: how many, and one button for all their repairs. */
export function GroupHead(props: { group: FindingGroup; open: boolean; onToggle: (key: string) => void }) {
  const { group, open } = props;
  const styles = useListStyles();
  const say = useWords(findingsWords);
  const sayCore = useSay();
  const language = useLanguage();
  const pane = usePorts();
  const [first] = group.findings;
  const short = groupTitles[group.code]?.[language] ?? sayOpen(language, group.code);
  const title = group.findings.length === 1 && first ? sayCore(first.message) : short;
  const repairable = group.findings.filter((finding) => finding.repair);
  const id = `jalon-repair-${group.code}`;
  return (
    <div className={styles.wrap}>
      <div className={mergeClasses(styles.head, open && styles.headOpen)}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={open}
          onClick={() => props.onToggle(keyOfGroup(group))}
        >
          <SeverityMark severity={group.severity} />
          <span className={styles.words}>
            <span className={styles.text}>{title}</span>
          </span>
          <span className={styles.count}>{formatNumber(language, group.findings.length)}</span>
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.turned)} />
        </button>
        {repairable.length > 0 ? (
          <Button
            id={id}
            size="small"
            className={styles.under}
            onClick={() => void previewRepairs(pane, repairable)}
          >
            {repairable.length === 1 ? say("repair") : say("repair-all", { count: repairable.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
