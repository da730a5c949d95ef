import { mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { formatNumber } from "@jalon/core";
import { useMemo, useState } from "react";
import { useListStyles } from "../../../parts/list-styles.ts";
import { byKey, VirtualList } from "../../../parts/virtual-list.tsx";
import { useLanguage, useWords } from "../../../words/say.ts";
import { PullItemLine } from "./pull-item-line.tsx";
import { pullLines, type PullItem, type PullLine } from "./pull-lines.ts";
import { pullWords } from "./pull-words.ts";

/** What was pulled, under heads that open: by manager, or by sheet. */
export function PullList(props: {
  label: string;
  groups: readonly { readonly name: string; readonly items: readonly PullItem[] }[];
}) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => pullLines(props.groups, open), [props.groups, open]);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <VirtualList items={lines} keyOf={byKey} estimate={60} label={props.label}>
      {(line) =>
        line.item ? (
          <PullItemLine item={line.item} last={line.last} />
        ) : (
          <Head line={line} open={open.has(line.key)} onToggle={() => toggle(line.key)} />
        )
      }
    </VirtualList>
  );
}

function Head(props: { line: Exclude<PullLine, { last: boolean }>; open: boolean; onToggle: () => void }) {
  const { head, count, first } = props.line;
  const styles = useListStyles();
  const say = useWords(pullWords);
  const language = useLanguage();
  const about = {
    change: "change-count",
    comment: "change-count",
    person: "people-count",
    finding: null,
  } as const;
  const code = about[first.is];
  return (
    <div className={styles.wrap}>
      <div className={mergeClasses(styles.head, props.open && styles.headOpen)}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={props.open}
          onClick={props.onToggle}
        >
          <span className={styles.words}>
            <span className={styles.title}>{head || say("no-manager")}</span>
            {code ? <span className={styles.small}>{say(code, { count })}</span> : null}
          </span>
          {code ? null : <span className={styles.count}>{formatNumber(language, count)}</span>}
          <ChevronRightRegular className={mergeClasses(styles.chevron, props.open && styles.turned)} />
        </button>
      </div>
    </div>
  );
}
