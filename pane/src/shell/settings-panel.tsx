import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Language } from "@jalon/core";
import type { ThemeChoice } from "../state/pane-state.ts";
import { usePane, usePorts } from "../state/pane-context.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/say.ts";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
    padding: "4px 16px 14px",
  },
});

const themeChoices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

/** Language and appearance of the pane. */
export function SettingsPanel() {
  const styles = useStyles();
  const say = useWords(shellWords);
  const { store } = usePorts();
  const language = usePane((state) => state.language);
  const theme = usePane((state) => state.theme);
  return (
    <section className={styles.panel} aria-label={say("settings")}>
      <Field label={say("language")}>
        <Select
          value={language}
          onChange={(_, data) => store.tell({ is: "language", language: data.value as Language })}
        >
          <option value="fr" lang="fr">
            Français
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={say("theme")}>
        <Select
          value={theme}
          onChange={(_, data) => store.tell({ is: "theme", theme: data.value as ThemeChoice })}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {say(`theme-${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
