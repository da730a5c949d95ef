import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellContent } from "@jalon/core";
import { useLanguage, useSay, useWords } from "../words/say.ts";
import type { Numbered } from "./plan-groups.ts";
import { previewWords } from "./preview-words.ts";
import { sayContent, sayTarget } from "./say-change.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    padding: "2px 12px 6px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopStyle: "none",
  },
  noChoice: { paddingLeft: "32px" },
  last: {
    borderBottomLeftRadius: tokens.borderRadiusXLarge,
    borderBottomRightRadius: tokens.borderRadiusXLarge,
  },
  words: { minWidth: 0, flexGrow: 1, display: "grid", gap: "3px", paddingTop: "7px" },
  target: { lineHeight: "18px", overflowWrap: "anywhere" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 6px",
    fontSize: tokens.fontSizeBase200,
  },
  chip: {
    maxWidth: "100%",
    padding: "0 6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    textDecorationLine: "none",
  },
  before: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  after: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
  },
  blank: { fontStyle: "italic", fontWeight: 400 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** One change: what it is about, from what to what, and why. */
export function ChangeLine(props: {
  item: Numbered;
  last: boolean;
  sayWhy: boolean;
  /** False where it goes only with the others of its group. */
  ownChoice: boolean;
  accepted: boolean;
  onChoose: (changes: readonly Numbered[], accepted: boolean) => void;
}) {
  const { change } = props.item;
  const styles = useStyles();
  const say = useWords(previewWords);
  const sayCore = useSay();
  const language = useLanguage();
  const target = sayTarget(language, say, change);
  return (
    <div
      className={mergeClasses(styles.line, !props.ownChoice && styles.noChoice, props.last && styles.last)}
    >
      {props.ownChoice ? (
        <Checkbox
          checked={props.accepted}
          aria-label={`${say("accept-one")} : ${target}`}
          onChange={(_, data) => props.onChoose([props.item], data.checked === true)}
        />
      ) : null}
      <div className={styles.words}>
        <span className={styles.target}>{target}</span>
        {change.kind === "set-cell" ? <BeforeAfter before={change.before} after={change.after} /> : null}
        {props.sayWhy ? <p className={styles.small}>{sayCore(change.because)}</p> : null}
      </div>
    </div>
  );
}

function BeforeAfter({ before, after }: { before: CellContent; after: CellContent }) {
  const styles = useStyles();
  const say = useWords(previewWords);
  return (
    <span className={styles.change}>
      <span className={styles.unseen}>{say("before")}</span>
      <Content content={before} className={styles.before} />
      <span aria-hidden="true">→</span>
      <span className={styles.unseen}>{say("after")}</span>
      <Content content={after} className={styles.after} />
    </span>
  );
}

function Content({ content, className }: { content: CellContent; className: string }) {
  const styles = useStyles();
  const say = useWords(previewWords);
  const said = sayContent(useLanguage(), say, content);
  return (
    <span className={mergeClasses(styles.chip, className, said === null && styles.blank)}>
      {said ?? say("empty")}
    </span>
  );
}
