import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity, Words } from "@jalon/core";
import { useWords } from "../words/say.ts";

/** How findings of each weight are named. */
export const severityWords = {
  error: { fr: "Erreur", en: "Error" },
  warning: { fr: "Alerte", en: "Warning" },
  information: { fr: "Information", en: "Information" },
  errors: { fr: "Erreurs", en: "Errors" },
  warnings: { fr: "Alertes", en: "Warnings" },
  informations: { fr: "Infos", en: "Info" },
} satisfies Words;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, information: InfoRegular };

/** A finding's weight as an icon of its own shape, with its name for those who do not see it. */
export function SeverityMark({ severity, silent = false }: { severity: Severity; silent?: boolean }) {
  const styles = useStyles();
  const say = useWords(severityWords);
  const Icon = icons[severity];
  const named = silent ? { "aria-hidden": true } : { "aria-label": say(severity), role: "img" };
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...named} />;
}
