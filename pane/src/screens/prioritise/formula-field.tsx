import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import {
  headingOf,
  showExpression,
  tableOf,
  type Formula,
  type FormulaProblem,
  type Language,
} from "@jalon/core";
import { useEffect, useRef, useState, type RefObject } from "react";
import { usePorts } from "../../state/pane-context.ts";
import { useLanguage, useSay, useWords } from "../../words/say.ts";
import { prioritiseWords } from "./prioritise-words.ts";

const useStyles = makeStyles({
  box: { display: "grid", gap: "6px", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { fontFamily: tokens.fontFamilyMonospace },
  problem: {
    margin: 0,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  mark: {
    backgroundColor: "transparent",
    color: tokens.colorStatusDangerForeground1,
    fontWeight: 700,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
  },
});

const pauseMilliseconds = 200;

/** A formula that is checked as it is typed: what is wrong, and where. It reaches the criterion only once it is understood. */
export function FormulaField(props: {
  formula: Formula | null;
  onChange: (formula: Formula | null) => void;
}) {
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const sayCore = useSay();
  const language = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => shownFormula(props.formula, language));
  const problems = useChecked(text, language, props.onChange);
  const [first] = problems;
  const validation =
    text.trim() === ""
      ? {}
      : first
        ? { validationState: "error" as const, validationMessage: sayCore(first.message) }
        : { validationState: "success" as const, validationMessage: say("formula-good") };
  const insert = (field: string) => {
    const at = area.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}[${field}]${text.slice(area.current?.selectionEnd ?? at)}`);
    area.current?.focus();
  };
  return (
    <div className={styles.box}>
      <Field label={say("formula")} hint={say("formula-help")} {...validation}>
        <Textarea
          // Fluent types this ref as never holding an element; it does.
          ref={area as unknown as RefObject<null>}
          value={text}
          resize="vertical"
          textarea={{ className: styles.text, spellCheck: false }}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      {first ? (
        <ProblemPlace text={text} problem={first} onShow={() => selectIn(area.current, first)} />
      ) : null}
      <Select
        size="small"
        aria-label={say("insert-field")}
        value=""
        onChange={(_, data) => data.value && insert(data.value)}
      >
        <option value="">{say("insert-field")}</option>
        {fieldHeadings(language).map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </Select>
    </div>
  );
}

function ProblemPlace(props: { text: string; problem: FormulaProblem; onShow: () => void }) {
  const { text, problem } = props;
  const styles = useStyles();
  const say = useWords(prioritiseWords);
  const to = Math.max(problem.to, problem.from + 1);
  return (
    <p className={styles.problem}>
      {text.slice(0, problem.from)}
      <mark className={styles.mark}>{text.slice(problem.from, to) || "▯"}</mark>
      {text.slice(to)}{" "}
      <Button size="small" appearance="subtle" onClick={props.onShow}>
        {say("formula-at")} {problem.from + 1}
      </Button>
    </p>
  );
}

function selectIn(area: HTMLTextAreaElement | null, { from, to }: FormulaProblem): void {
  area?.focus();
  area?.setSelectionRange(from, to);
}

function useChecked(text: string, language: Language, onChange: (formula: Formula | null) => void) {
  const { engine } = usePorts();
  const [problems, setProblems] = useState<readonly FormulaProblem[]>([]);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return undefined;
    let current = true;
    const check = async () => {
      if (text.trim() === "") return { formula: null };
      return engine.checkFormula({ text, language });
    };
    const timer = setTimeout(() => {
      void check().then((checked) => {
        if (!current) return;
        before.current = text;
        setProblems("problems" in checked ? checked.problems : []);
        if ("formula" in checked) tell.current(checked.formula);
      });
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [engine, text, language]);
  return problems;
}

function shownFormula(formula: Formula | null, language: Language): string {
  return formula ? showExpression(formula.expression, "projects", language) : "";
}

function fieldHeadings(language: Language): readonly string[] {
  const fields = tableOf("projects")?.fields ?? [];
  return fields
    .filter((field) => !field.family && !field.computed)
    .map((field) => headingOf(field, language));
}
