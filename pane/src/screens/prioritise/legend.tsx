import { makeStyles, tokens } from "@fluentui/react-components";
import type { Criterion } from "@jalon/core";
import { useWords } from "../../words/say.ts";
import { criterionColour } from "./palette.ts";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", gap: "6px" },
  swatch: { width: "10px", height: "10px", borderRadius: "3px", flexShrink: 0, forcedColorAdjust: "none" },
});

/** Which colour of the bars is which criterion, in the order of the bars. */
export function Legend({ criteria }: { criteria: readonly Criterion[] }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  return (
    <ul className={styles.list} aria-label={say("legend")}>
      {criteria.map((criterion, at) =>
        criterion.weight > 0 ? (
          <li key={criterion.id} className={styles.item}>
            <span
              className={styles.swatch}
              style={{ backgroundColor: criterionColour(at) }}
              aria-hidden="true"
            />
            {criterion.name}
          </li>
        ) : null,
      )}
    </ul>
  );
}
