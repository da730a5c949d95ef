import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { formatNumber } from "@jalon/core";
import { focusRing } from "../parts/focus-ring.ts";
import { sayOpen, useLanguage, useSay, useWords } from "../words/say.ts";
import { acceptedOf, type Numbered, type PlanGroup } from "./plan-groups.ts";
import { previewWords } from "./preview-words.ts";
import { sayColumn, sayTable } from "./say-change.ts";

const useStyles = makeStyles({
  wrap: { paddingTop: "8px" },
  group: {
    display: "flex",
    alignItems: "center",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: { borderBottomLeftRadius: 0, borderBottomRightRadius: 0 },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    padding: "10px 12px 10px 2px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
  focus: focusRing,
  words: { minWidth: 0, flexGrow: 1, display: "grid", gap: "1px" },
  title: { fontWeight: 600, lineHeight: "19px", overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  chevron: {
    flexShrink: 0,
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
  },
  turned: { transform: "rotate(90deg)" },
});

/** The head of a group of changes: accept it whole, or open it to see them one by one, and to choose where one makes sense without the others. */
export function GroupLine(props: {
  group: PlanGroup;
  open: boolean;
  leftOut: ReadonlySet<number>;
  onChoose: (changes: readonly Numbered[], accepted: boolean) => void;
  onToggle: (key: string) => void;
}) {
  const { group, open } = props;
  const styles = useStyles();
  const say = useWords(previewWords);
  const sayCore = useSay();
  const language = useLanguage();
  const titleOf = ({ because, kind, shiftedRow }: PlanGroup): string | null => {
    if (shiftedRow !== null) return say("shifted-row", { row: shiftedRow });
    if (because) return sayCore(because);
    return kind === "dress" || kind === "govern-column" || kind === "release-column"
      ? say(`all-${kind}`)
      : null;
  };
  const accepted = acceptedOf(group, props.leftOut);
  const title = titleOf(group) ?? sayOpen(language, group.code);
  const number = group.changes.length;
  const count = `${formatNumber(language, number)} ${say(number === 1 ? `one-${group.kind}` : group.kind)}`;
  const table = group.table === null ? [] : [sayTable(language, group.table)];
  const column =
    group.column === null || group.table === null ? [] : [sayColumn(language, group.table, group.column)];
  return (
    <div className={styles.wrap}>
      <div className={mergeClasses(styles.group, open && styles.open)}>
        <Checkbox
          checked={accepted === "some" ? "mixed" : accepted === "all"}
          aria-label={say("accept-group", { group: title })}
          onChange={() => props.onChoose(group.changes, accepted !== "all")}
        />
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={open}
          onClick={() => props.onToggle(group.key)}
        >
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            <span className={styles.small}>{[...table, ...column, count].join(" · ")}</span>
          </span>
          <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.turned)} />
        </button>
      </div>
    </div>
  );
}
