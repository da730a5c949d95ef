import { makeStyles, tokens } from "@fluentui/react-components";
import { monthName, type Month } from "@jalon/core";
import { useLanguage } from "../../../words/say.ts";

const useStyles = makeStyles({
  scale: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    gap: "2px",
    padding: "8px 17px 0",
    fontSize: "10px",
    lineHeight: "12px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  month: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", whiteSpace: "nowrap" },
});

/** The initials of the months above the strips, with the year where it begins. Strips say their months in words themselves. */
export function MonthScale({ months }: { months: readonly Month[] }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div className={styles.scale} aria-hidden="true">
      {months.map((month, at) => (
        <span key={month} className={styles.month}>
          <span>{at === 0 || month.endsWith("-01") ? month.slice(0, 4) : "\u00a0"}</span>
          <span>{monthName(language, month).charAt(0).toUpperCase()}</span>
        </span>
      ))}
    </div>
  );
}
