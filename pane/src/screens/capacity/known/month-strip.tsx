import { makeStyles, tokens } from "@fluentui/react-components";
import { monthName, type KnowledgeCounts, type Month } from "@jalon/core";
import { useLanguage, useWords } from "../../../words/say.ts";
import { capacityScreenWords } from "../capacity-words.ts";
import { shownKinds, useKnowledgeColours } from "./knowledge-colours.ts";

const useStyles = makeStyles({
  strip: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(0, 1fr)", gap: "2px" },
  month: {
    display: "flex",
    flexDirection: "column-reverse",
    height: "26px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  part: { forcedColorAdjust: "none", flexShrink: 0 },
});

/** A manager's months side by side: each fills up with what is known of it, from its foot to its top. Said in words to those who do not see it. */
export function MonthStrip(props: { months: readonly Month[]; known: readonly KnowledgeCounts[] }) {
  const { months, known } = props;
  const styles = useStyles();
  const say = useWords(capacityScreenWords);
  const language = useLanguage();
  const colours = useKnowledgeColours();
  const totals = known.map((counts) => Object.values(counts).reduce((total, count) => total + count, 0));
  const said = months.map((month, at) => {
    const people = totals[at] ?? 0;
    const values = { known: people - (known[at]?.notGiven ?? 0), people };
    return say("month-known", { month: monthName(language, month), ...values });
  });
  return (
    <div>
      <span className={styles.unseen}>{said.join(" ; ")}</span>
      <div className={styles.strip} aria-hidden="true">
        {months.map((month, at) => (
          <div key={month} className={styles.month} title={said[at]}>
            {shownKinds.map((kind) => {
              const share = (known[at]?.[kind] ?? 0) / Math.max(1, totals[at] ?? 0);
              if (share === 0) return null;
              const style = { height: `${share * 100}%`, backgroundColor: colours[kind] };
              return <div key={kind} className={styles.part} style={style} />;
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
