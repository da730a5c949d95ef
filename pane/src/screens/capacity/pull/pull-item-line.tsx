import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatNumber, monthLabel, type DeclaredComment, type PulledDays } from "@jalon/core";
import { useListStyles } from "../../../parts/list-styles.ts";
import { SeverityMark } from "../../../parts/severity-mark.tsx";
import { useLanguage, useSay, useWords } from "../../../words/say.ts";
import { sayPlace } from "../../findings/finding-item.tsx";
import type { PullItem } from "./pull-lines.ts";
import { pullWords } from "./pull-words.ts";
import { useOrigin } from "./use-origin.ts";

const useStyles = makeStyles({
  row: { padding: "8px 14px", flexDirection: "column", alignItems: "stretch", gap: "3px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  change: {
    display: "inline-flex",
    marginLeft: "auto",
    alignItems: "baseline",
    gap: "6px",
    whiteSpace: "nowrap",
  },
  chip: {
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: "20px",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  after: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  finding: { flexDirection: "row", alignItems: "flex-start", gap: "8px" },
});

/** One change, one person who is missing, or one cell that could not be taken. */
export function PullItemLine({ item, last }: { item: PullItem; last: boolean }) {
  const styles = useStyles();
  const lists = useListStyles();
  const look = mergeClasses(
    lists.item,
    styles.row,
    last && lists.itemLast,
    item.is === "finding" && styles.finding,
  );
  return <div className={look}>{partOf(item)}</div>;
}

function partOf(item: PullItem) {
  if (item.is === "change") return <Change change={item.change} />;
  if (item.is === "comment") return <Comment comment={item.comment} />;
  return item.is === "person" ? <Person person={item.person} /> : <LeftOut item={item} />;
}

function Change({ change }: { change: PulledDays }) {
  const { name, month, before, after, on, isDated, how } = change;
  const styles = useStyles();
  const lists = useListStyles();
  const say = useWords(pullWords);
  const language = useLanguage();
  const sayOrigin = useOrigin();
  const days = (value: number | null) =>
    value === null ? say("no-days") : say("days", { days: formatNumber(language, value) });
  const notes = [
    sayOrigin({ ...change, on: isDated ? on : null }),
    ...(how === "copied" ? [say("confirmed")] : []),
    ...(before === after ? [say("origin-only")] : []),
  ];
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>
          {name} <span className={lists.small}>{monthLabel(language, month)}</span>
        </span>
        <span className={styles.change}>
          {before === after ? null : (
            <>
              <span className={styles.unseen}>{say("before")}</span>
              <span className={styles.chip}>{days(before)}</span>
              <span aria-hidden="true">→</span>
            </>
          )}
          <span className={styles.unseen}>{say("after")}</span>
          <span className={mergeClasses(styles.chip, before !== after && styles.after)}>{days(after)}</span>
        </span>
      </span>
      <span className={lists.small}>{notes.join(" · ")}</span>
    </>
  );
}

function Comment({ comment: { name, comment } }: { comment: DeclaredComment }) {
  const styles = useStyles();
  const lists = useListStyles();
  const say = useWords(pullWords);
  return (
    <>
      <span className={styles.name}>
        {name} <span className={lists.small}>{say("comment")}</span>
      </span>
      <span className={lists.text}>{comment}</span>
    </>
  );
}

const monthsInWords = 3;

function Person({ person }: { person: Extract<PullItem, { is: "person" }>["person"] }) {
  const { name, months } = person;
  const styles = useStyles();
  const lists = useListStyles();
  const say = useWords(pullWords);
  const language = useLanguage();
  const labels = months.map((month) => monthLabel(language, month));
  const said =
    labels.length > monthsInWords
      ? say("months-of", { first: labels[0] ?? "", last: labels.at(-1) ?? "", count: labels.length })
      : labels.join(", ");
  return (
    <span className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={lists.small}>{said}</span>
    </span>
  );
}

function LeftOut({ item }: { item: Extract<PullItem, { is: "finding" }> }) {
  const lists = useListStyles();
  const sayCore = useSay();
  const { severity, place, message } = item.finding;
  return (
    <>
      <SeverityMark severity={severity} />
      <span className={lists.words}>
        <span className={lists.text}>{sayCore(message)}</span>
        {place.sheet === "" ? null : <span className={lists.small}>{sayPlace(place)}</span>}
      </span>
    </>
  );
}
