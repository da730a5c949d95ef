import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { formatPercent } from "@jalon/core";
import type { KeyboardEvent } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { focusRing } from "../../parts/focus-ring.ts";
import { SeverityMark } from "../../parts/severity-mark.tsx";
import { useLanguage, useWords } from "../../words/say.ts";
import { homeWords } from "./home-words.ts";
import type { TreeRow } from "./tree-rows.ts";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "0 14px 0 10px",
    boxSizing: "border-box",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focus: focusRing,
  child: { paddingLeft: "34px" },
  chevron: {
    flexShrink: 0,
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
  },
  open: { transform: "rotate(90deg)" },
  words: { minWidth: 0, flexGrow: 1 },
  name: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    lineHeight: "18px",
  },
  programme: { fontWeight: 600 },
  small: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  marks: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One row of the tree: a programme that opens, or a project that leads to its row in the workbook. */
export function TreeLine(props: {
  row: TreeRow;
  branch: Portfolio["branch"];
  top: number;
  height: number;
  focusable: boolean;
  onActivate: () => void;
  onKey: (key: string) => boolean;
}) {
  const { row } = props;
  const styles = useStyles();
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") props.onActivate();
    else if (!props.onKey(event.key)) return;
    event.preventDefault();
  };
  return (
    <div
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.level === 1 ? row.open : undefined}
      data-at={row.key}
      tabIndex={props.focusable ? 0 : -1}
      className={mergeClasses(styles.row, styles.focus, row.level === 2 && styles.child)}
      style={{ height: props.height, transform: `translateY(${props.top}px)` }}
      onClick={props.onActivate}
      onKeyDown={press}
    >
      {row.level === 1 ? (
        <ChevronRightRegular className={mergeClasses(styles.chevron, row.open && styles.open)} />
      ) : null}
      <Facts row={row} branch={props.branch} />
    </div>
  );
}

function Facts({ row, branch }: { row: TreeRow; branch: Portfolio["branch"] }) {
  const styles = useStyles();
  const say = useWords(homeWords);
  const language = useLanguage();
  const facts = row.level === 1 ? row.programme : row.project;
  const name = facts.name || (row.level === 1 ? say(`no-${branch}`) : row.project.id);
  const share = say("complete-share", {
    share: formatPercent(language, Math.floor(facts.complete * 100) / 100),
  });
  const aside = [
    row.level === 1 ? say("project-count", { count: row.programme.projects }) : row.project.id,
    share,
  ];
  if (row.level === 2 && row.project.rank !== null) aside.push(say("rank-short", { rank: row.project.rank }));
  return (
    <>
      <span className={styles.words}>
        <span className={mergeClasses(styles.name, row.level === 1 && styles.programme)} title={name}>
          {name}
        </span>
        <span className={styles.small}>{aside.join(" · ")}</span>
      </span>
      <Marks errors={facts.errors} warnings={facts.warnings} />
    </>
  );
}

function Marks({ errors, warnings }: { errors: number; warnings: number }) {
  const styles = useStyles();
  const say = useWords(homeWords);
  if (errors === 0 && warnings === 0) return null;
  const severity = errors > 0 ? "error" : "warning";
  const count = errors > 0 ? errors : warnings;
  return (
    <span className={styles.marks} title={say(`count-${severity}s`, { count })}>
      <SeverityMark severity={severity} />
      {count}
    </span>
  );
}
