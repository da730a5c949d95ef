import { Field, Input, makeStyles, Select, Switch } from "@fluentui/react-components";
import type { Criterion, Direction, Role } from "@jalon/core";
import { useState } from "react";
import type { Portfolio } from "../../engine/engine.ts";
import { numberWords } from "../../parts/number-input.tsx";
import { numberToType, typedNumber, type TypedNumber } from "../../parts/typed-number.ts";
import { useDraft, withCriterion } from "../../state/draft.ts";
import { useLanguage, useWords } from "../../words/say.ts";
import { FormulaField } from "./formula-field.tsx";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", margin: "14px 0 2px", gridTemplateColumns: "minmax(0, 1fr)" },
  pair: {
    display: "grid",
    gap: "12px",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    "& span, & select, & input": { minWidth: 0, maxWidth: "100%" },
  },
  toggle: { marginLeft: "-8px" },
});

const directions: readonly Direction[] = ["more", "less"];
const roles: readonly Role[] = ["weighted", "gain", "factor", "divisor"];

/** Everything about one criterion; what is typed goes to the draft at once, and the ranking with it. */
export function CriterionForm({ portfolio, criterion }: { portfolio: Portfolio; criterion: Criterion }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const { draft, change } = useDraft(portfolio);
  const set = (part: Partial<Criterion>) => change(withCriterion(draft, { ...criterion, ...part }));
  return (
    <div className={styles.form}>
      <Field label={say("name")}>
        <Input value={criterion.name} onChange={(_, data) => set({ name: data.value })} />
      </Field>
      <div className={styles.pair}>
        <Choice
          label={say("direction")}
          value={criterion.direction}
          options={directions.map((value) => ({ value, label: say(value) }))}
          onChange={(direction) => set({ direction })}
        />
        <Choice
          label={say("role")}
          value={criterion.role}
          options={roles.map((value) => ({ value, label: say(`role-${value}`) }))}
          onChange={(role) => set({ role })}
        />
      </div>
      <Anchors criterion={criterion} onChange={(anchors) => set({ anchors })} />
      <FormulaField formula={criterion.formula} onChange={(formula) => set({ formula })} />
      <Switch
        className={styles.toggle}
        checked={!criterion.toBeDecided}
        label={say("decided-switch")}
        onChange={(_, data) => set({ toBeDecided: !data.checked })}
      />
    </div>
  );
}

function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <Field label={props.label}>
      <Select value={props.value} onChange={(_, data) => props.onChange(data.value as Value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The two ends of the scale; they reach the draft only while they make one. */
function Anchors(props: { criterion: Criterion; onChange: (anchors: Criterion["anchors"]) => void }) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const language = useLanguage();
  const sayNumber = useWords(numberWords);
  const [low, setLow] = useState(() => numberToType(language, props.criterion.anchors.low));
  const [high, setHigh] = useState(() => numberToType(language, props.criterion.anchors.high));
  const [typedLow, typedHigh] = [typedNumber(language, low), typedNumber(language, high)];
  const crossed = typedLow.is === "number" && typedHigh.is === "number" && typedLow.value >= typedHigh.value;
  const type = (nextLow: string, nextHigh: string) => {
    setLow(nextLow);
    setHigh(nextHigh);
    const anchors = anchorsOf(typedNumber(language, nextLow), typedNumber(language, nextHigh));
    if (anchors) props.onChange(anchors);
  };
  const validation = (typed: TypedNumber) => {
    if (typed.is === "number") return {};
    return { validationMessage: sayNumber(typed.is === "ambiguous" ? "ambiguous" : "wrong") };
  };
  const together = crossed ? { validationMessage: say("anchors-wrong") } : {};
  return (
    <div className={styles.pair}>
      <Field label={say("anchor-low")} {...together} {...validation(typedLow)}>
        <Input value={low} inputMode="decimal" onChange={(_, data) => type(data.value, high)} />
      </Field>
      <Field
        label={say("anchor-high")}
        validationState={crossed || typedHigh.is !== "number" ? "error" : "none"}
        {...validation(typedHigh)}
      >
        <Input value={high} inputMode="decimal" onChange={(_, data) => type(low, data.value)} />
      </Field>
    </div>
  );
}

function anchorsOf(low: TypedNumber, high: TypedNumber): Criterion["anchors"] | null {
  if (low.is !== "number" || high.is !== "number" || low.value >= high.value) return null;
  return { low: low.value, high: high.value };
}
