import type { Language } from "../foundation/language.ts";
import { message, type Message } from "../foundation/message.ts";
import { choiceFor, fieldOf, headingOf } from "../register/schema/schema.ts";
import { kindWords } from "./expression-words.ts";
import type { Expression, FormulaProblem, Kind } from "./expression.ts";
import { fieldNamed, kindOfField, nearestField, nearestOperation } from "./names.ts";
import { operationOf, type Known, type Operation } from "./operations.ts";
import type { Translated } from "./translate.ts";

/** An expression whose names are fields and whose kinds go together, with what it gives; `known` is null when a part has a problem. */
interface Checked {
  readonly expression: Expression;
  readonly known: Known | null;
  readonly from: number;
  readonly to: number;
}

/** What checking needs to know, and where it collects what is wrong. */
interface Checking {
  readonly table: string;
  readonly language: Language;
  readonly translated: Translated;
  readonly length: number;
  readonly problems: FormulaProblem[];
}

function report(checking: Checking, said: Message, at: { from: number; to: number }): null {
  checking.problems.push({ message: said, from: at.from, to: at.to });
  return null;
}

/** Resolves the names of an expression and checks kinds, numbers of arguments and choices; problems are collected. */
export function check(expression: Expression, checking: Checking): Checked {
  if (expression.kind === "field") return checkField(expression, checking);
  if (expression.kind === "call") return checkCall(expression, checking);
  const place =
    expression.kind === "text" ? textPlace(expression.value, checking) : { from: 0, to: checking.length };
  return { expression, known: { kind: expression.kind, bare: expression.kind === "number" }, ...place };
}

function textPlace(value: string, checking: Checking): { from: number; to: number } {
  const token = [...checking.translated.texts.values()].find((candidate) => candidate.value === value);
  return token ?? { from: 0, to: checking.length };
}

function checkField(expression: Expression & { kind: "field" }, checking: Checking): Checked {
  const token = checking.translated.fields.get(expression.key);
  const place = { from: token?.from ?? 0, to: token?.to ?? checking.length };
  const name = token?.value ?? expression.key;
  const field = fieldNamed(checking.table, name);
  if (field) {
    return {
      expression: { kind: "field", key: field.key },
      known: { kind: kindOfField(field), bare: false },
      ...place,
    };
  }
  const near = nearestField(checking.table, name, checking.language);
  const said = near
    ? message("formula-unknown-field-near", { name, near })
    : message("formula-unknown-field", { name });
  return { expression, known: report(checking, said, place), ...place };
}

function checkCall(expression: Expression & { kind: "call" }, checking: Checking): Checked {
  const parts = expression.arguments.map((part) => check(part, checking));
  const place = spanOf(parts, checking);
  const operation = operationOf(expression.operation);
  if (!operation) return { expression, known: unknownFunction(expression.operation, checking), ...place };
  const made: Expression = { ...expression, arguments: withChoices(parts, checking) };
  return { expression: made, known: resultOf(operation, parts, place, checking), ...place };
}

function spanOf(parts: readonly Checked[], checking: Checking): { from: number; to: number } {
  const placed = parts.filter(({ from, to }) => from > 0 || to < checking.length);
  if (placed.length === 0) return { from: 0, to: checking.length };
  return { from: Math.min(...placed.map(({ from }) => from)), to: Math.max(...placed.map(({ to }) => to)) };
}

function unknownFunction(given: string, checking: Checking): null {
  const token = checking.translated.strangers.get(given);
  const name = token?.value ?? given;
  const near = nearestOperation(name, checking.language);
  const said = near
    ? message("formula-unknown-function-near", { name, near })
    : message("formula-unknown-function", { name });
  return report(checking, said, token ?? { from: 0, to: checking.length });
}

function resultOf(
  operation: Operation,
  parts: readonly Checked[],
  place: { from: number; to: number },
  checking: Checking,
): Known | null {
  const name = {
    words: operation.call ?? operation.sign?.text ?? { fr: operation.name, en: operation.name },
  };
  if (parts.length < operation.least || parts.length > operation.most) {
    return report(
      checking,
      message("formula-count", { name, given: parts.length, least: operation.least }),
      place,
    );
  }
  const known = parts.flatMap((part) => part.known ?? []);
  if (known.length < parts.length) return null;
  const kind = operation.result(known);
  if (kind) return { kind, bare: kind === "number" && known.every(({ bare }) => bare) };
  const kinds = known.map((part) => ({ words: kindWords[part.kind] }));
  return report(checking, message("formula-kinds", { name, kinds }), place);
}

/** `[Phase] == "Pilote"`: the text beside a choice field becomes the choice's key. */
function withChoices(parts: readonly Checked[], checking: Checking): readonly Expression[] {
  const beside = parts.flatMap(({ expression }) =>
    expression.kind === "field" ? [fieldOf(checking.table, expression.key)] : [],
  );
  const field = beside.find((candidate) => candidate?.list);
  return parts.map((part) => {
    if (part.expression.kind !== "text" || !field?.list) return part.expression;
    const name = part.expression.value;
    const choice = choiceFor(field.list, name);
    if (choice) return { kind: "text", value: choice.key };
    report(
      checking,
      message("formula-unknown-choice", { name, heading: headingOf(field, checking.language) }),
      part,
    );
    return part.expression;
  });
}

/** What a kind is called, for messages. */
export function wordsOfKind(kind: Kind): { readonly words: { readonly fr: string; readonly en: string } } {
  return { words: kindWords[kind] };
}
