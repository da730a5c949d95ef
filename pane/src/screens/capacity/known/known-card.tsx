import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  formatNumber,
  formatPercent,
  knownShare,
  periodName,
  staleAfterDays,
  type KnownAvailability,
} from "@jalon/core";
import { Card } from "../../../parts/page.tsx";
import { Ring } from "../../../parts/ring.tsx";
import { useLanguage, useWords } from "../../../words/say.ts";
import { capacityScreenWords } from "../capacity-words.ts";
import { someNames } from "./some-names.ts";
import { shownKinds, useKnowledgeColours } from "./knowledge-colours.ts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "16px" },
  facts: { minWidth: 0, flexGrow: 1, display: "grid", gap: "4px" },
  who: { margin: 0, fontWeight: 600, lineHeight: "20px" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  aside: { marginTop: "8px", overflowWrap: "anywhere" },
  list: { display: "grid", gap: "2px", margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", gap: "8px", lineHeight: "20px" },
  swatch: {
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    borderRadius: "3px",
    flexShrink: 0,
    forcedColorAdjust: "none",
  },
  empty: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  count: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", fontWeight: 600 },
});

function capitalised(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How much of the availability is known, and how: also the legend of the strips below. */
export function KnownCard({ known }: { known: KnownAvailability }) {
  const { months, counts, people, teams, unfollowed } = known;
  const styles = useStyles();
  const say = useWords(capacityScreenWords);
  const language = useLanguage();
  const share = formatPercent(language, Math.floor(knownShare(counts) * 100) / 100);
  const named = teams.filter(({ manager }) => manager !== "").length;
  const [first] = months;
  return (
    <Card>
      <div className={styles.row}>
        {months.length > 0 ? (
          <Ring
            share={knownShare(counts)}
            label={say("ring-label", { share })}
            figure={share}
            word={say("ring-word")}
          />
        ) : null}
        <div className={styles.facts}>
          <p className={styles.who}>{say("people", { people, managers: named })}</p>
          {first ? (
            <p className={styles.small}>{capitalised(periodName(language, months))}</p>
          ) : (
            <p className={styles.small}>
              {say("no-months")}. {say("no-months-why")}
            </p>
          )}
        </div>
      </div>
      {first ? <Legend known={known} /> : null}
      {unfollowed.length > 0 ? (
        <p className={mergeClasses(styles.small, styles.aside)}>
          {say("unfollowed", { count: unfollowed.length, names: someNames(say, unfollowed) })}
        </p>
      ) : null}
    </Card>
  );
}

function Legend({ known: { counts } }: { known: KnownAvailability }) {
  const styles = useStyles();
  const say = useWords(capacityScreenWords);
  const language = useLanguage();
  const colours = useKnowledgeColours();
  return (
    <ul className={styles.list} aria-label={say("legend")}>
      {([...shownKinds, "notGiven"] as const).map((kind) => (
        <li key={kind} className={styles.item}>
          {kind === "notGiven" ? (
            <span className={`${styles.swatch} ${styles.empty}`} aria-hidden="true" />
          ) : (
            <span className={styles.swatch} style={{ backgroundColor: colours[kind] }} aria-hidden="true" />
          )}
          {say(kind, { days: staleAfterDays })}
          <span className={styles.count}>{formatNumber(language, counts[kind])}</span>
        </li>
      ))}
    </ul>
  );
}
