import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { presetCriteria, type Preset } from "@jalon/core";
import { useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { newCriterion, useDraft, withCriteria } from "../../state/draft.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { CriterionCard } from "./criterion-card.tsx";
import { prioritiseWords } from "./prioritise-words.ts";

const presets: readonly Preset[] = ["weighted", "wsjf", "rice"];

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gap: "12px",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    alignItems: "end",
  },
  // A select is as wide as its longest choice unless all that it stands in may be narrower.
  preset: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0, width: "100%" } },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** The criteria themselves: add, edit, anchor, or start from a preset. */
export function CriteriaView({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const { draft, change } = useDraft(portfolio);
  const [editing, setEditing] = useState<string | null>(null);
  const written = new Set(
    portfolio.prioritise.starter ? [] : portfolio.prioritise.criteria.map(({ id }) => id),
  );
  const add = () => {
    const criterion = newCriterion(draft, say("new-criterion"));
    change({ ...draft, criteria: [...draft.criteria, criterion] });
    setEditing(criterion.id);
  };
  return (
    <>
      <ul className={styles.list} aria-label={say("criteria")}>
        {draft.criteria.map((criterion, at) => (
          <li key={criterion.id}>
            <CriterionCard
              portfolio={portfolio}
              criterion={criterion}
              at={at}
              editing={editing === criterion.id}
              removable={!written.has(criterion.id)}
              onEdit={(edit) => setEditing(edit ? criterion.id : null)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <div>
          <Button icon={<AddRegular />} onClick={add}>
            {say("add-criterion")}
          </Button>
        </div>
        <Field label={say("preset")} className={styles.preset}>
          <Select
            value=""
            onChange={(_, data) => {
              const preset = presets.find((name) => name === data.value);
              if (preset) change(withCriteria(draft, portfolio, presetCriteria(preset, language)));
            }}
          >
            <option value="">{say("preset-choose")}</option>
            {presets.map((preset) => (
              <option key={preset} value={preset}>
                {say(`preset-${preset}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
