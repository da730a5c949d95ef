import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ColumnMapping } from "@jalon/core";
import { useWords } from "../../words/say.ts";
import { adoptScreenWords } from "./adopt-screen-words.ts";
import { confidenceOf } from "./confidence.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: "14px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  check: { color: tokens.colorStatusWarningForeground1 },
});

const icons = {
  confirmed: CheckmarkCircleFilled,
  sure: CheckmarkRegular,
  likely: QuestionCircleRegular,
  check: WarningFilled,
};

/** How sure a column's meaning is, as a word beside a shape. */
export function ConfidenceMark({ column }: { column: ColumnMapping }) {
  const styles = useStyles();
  const say = useWords(adoptScreenWords);
  const confidence = confidenceOf(column);
  const Icon = icons[confidence];
  const tone = confidence === "check" ? styles.check : confidence === "likely" ? undefined : styles.good;
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, tone)} />
      {say(`confidence-${confidence}`)}
    </span>
  );
}
