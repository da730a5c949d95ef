import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Words } from "@jalon/core";
import { useId, useState } from "react";
import { useLanguage, useWords } from "../words/say.ts";
import { numberToType, typedNumber } from "./typed-number.ts";

/** What is said of a number that cannot be taken as it is typed. */
export const numberWords = {
  wrong: { fr: "Écrivez un nombre, par exemple 0,25.", en: "Write a number, such as 0.25." },
  ambiguous: {
    fr: "Se lit de deux façons : mettez une virgule pour les décimales, rien entre les milliers.",
    en: "Can be read two ways: use a dot for decimals, and nothing between thousands.",
  },
  "too-low": { fr: "Au moins {low}.", en: "At least {low}." },
} satisfies Words;

const useStyles = makeStyles({
  input: { minWidth: 0, maxWidth: "100%", "& input": { minWidth: 0, width: "100%" } },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  message: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorStatusDangerForeground1,
  },
});

/**
 * A number in the reader's language; comma and dot are both taken. Only a number that is understood reaches `onNumber`
 * (null for nothing, where nothing is allowed); what is not is said beside it, and the number that stood stays.
 */
export function NumberInput(props: {
  label: string;
  value: number | null;
  low?: number;
  /** Nothing may be typed: it means that there is no number. */
  blank?: string;
  size?: "small" | "medium";
  onNumber: (value: number | null) => void;
}) {
  const { value, low } = props;
  const styles = useStyles();
  const messageId = useId();
  const say = useWords(numberWords);
  const language = useLanguage();
  const shown = value === null ? "" : numberToType(language, value);
  const [typing, setTyping] = useState<string | null>(null);
  const typed = typedNumber(language, typing ?? shown);
  const problem = problemOf(typed, low, props.blank !== undefined);
  const type = (text: string) => {
    setTyping(text);
    const next = typedNumber(language, text);
    if (problemOf(next, low, props.blank !== undefined) !== null) return;
    props.onNumber(next.is === "number" ? next.value : null);
  };
  return (
    <>
      <Input
        className={mergeClasses(styles.input, problem !== null && styles.wrong)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : messageId}
        inputMode="decimal"
        aria-label={props.label}
        value={typing ?? shown}
        onChange={(_, data) => type(data.value)}
        onBlur={() => problem === null && setTyping(null)}
        {...(props.size ? { size: props.size } : {})}
        {...(props.blank === undefined ? {} : { placeholder: props.blank })}
      />
      {problem === null ? null : (
        <span id={messageId} role="alert" className={styles.message}>
          {say(problem, { low: low ?? null })}
        </span>
      )}
    </>
  );
}

function problemOf(
  typed: ReturnType<typeof typedNumber>,
  low: number | undefined,
  blankAllowed: boolean,
): keyof typeof numberWords | null {
  if (typed.is === "blank") return blankAllowed ? null : "wrong";
  if (typed.is !== "number") return typed.is;
  return low !== undefined && typed.value < low ? "too-low" : null;
}
