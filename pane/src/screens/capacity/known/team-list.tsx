import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatDay, type KnownAvailability, type KnownTeam, type Month } from "@jalon/core";
import { VirtualList } from "../../../parts/virtual-list.tsx";
import { useLanguage, useWords } from "../../../words/say.ts";
import { capacityScreenWords } from "../capacity-words.ts";
import { MonthScale } from "./month-scale.tsx";
import { someNames } from "./some-names.ts";
import { MonthStrip } from "./month-strip.tsx";

const useStyles = makeStyles({
  list: {
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  team: { display: "grid", gap: "4px", padding: "8px 16px 10px" },
  divided: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0, fontWeight: 600, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Who has answered, manager by manager: those of whom least is known first. */
export function TeamList({ known }: { known: KnownAvailability }) {
  const styles = useStyles();
  const say = useWords(capacityScreenWords);
  return (
    <div className={styles.list}>
      {known.months.length > 0 ? <MonthScale months={known.months} /> : null}
      <VirtualList
        items={known.teams}
        keyOf={({ manager }) => `team:${manager}`}
        estimate={78}
        label={say("teams")}
      >
        {(team, at) => <TeamLine team={team} months={known.months} first={at === 0} />}
      </VirtualList>
    </div>
  );
}

function TeamLine({ team, months, first }: { team: KnownTeam; months: readonly Month[]; first: boolean }) {
  const styles = useStyles();
  const say = useWords(capacityScreenWords);
  const language = useLanguage();
  const { lastOn, silent } = team;
  const manager = team.manager || say("no-manager");
  const answer = lastOn === null ? say("unanswered") : say("answered", { day: formatDay(language, lastOn) });
  const names = someNames(say, silent);
  return (
    <div className={mergeClasses(styles.team, !first && styles.divided)}>
      <div className={styles.head}>
        <span className={styles.name}>{manager}</span>
        <span className={styles.small}>{say("team-people", { count: team.people })}</span>
      </div>
      {months.length > 0 ? <MonthStrip months={months} known={team.months} /> : null}
      <p className={styles.small}>
        {[answer, ...(silent.length > 0 ? [say("silent", { count: silent.length, names })] : [])].join(" · ")}
      </p>
    </div>
  );
}
