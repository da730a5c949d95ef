import type { Language } from "../foundation/language.ts";
import { message } from "../foundation/message.ts";
import { check, wordsOfKind } from "./check.ts";
import {
  formulaLimits,
  type Expression,
  type FormulaProblem,
  type Kind,
  type ParsedFormula,
} from "./expression.ts";
import { fromMathjs, isRefusal, type Refusal } from "./from-mathjs.ts";
import { parseWithMathjs } from "./mathjs-parser.ts";
import { showExpression } from "./show.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { translate, type Translated } from "./translate.ts";

/**
 * Reads a formula over the fields of a table, as typed in a language or as stored ("en"). Gives everything that is wrong
 * with it when it cannot: never throws, never runs anything, and stops at limits on length, depth and parts.
 */
export function parseFormula(typed: string, language: Language, table: string): ParsedFormula {
  const text = typed.replace(/^(\s*)=(?!=)/, "$1 ");
  const tokens = tokensOf(text.slice(0, formulaLimits.characters + 1), language);
  const early = textProblem(text, tokens);
  if (early) return { problems: [early] };
  const translated = translate(tokens);
  const parsed = parseWithMathjs(translated.text);
  if ("stoppedAt" in parsed) return { problems: [syntaxProblem(parsed.stoppedAt, translated, text)] };
  const made = fromMathjs(parsed.node, translated);
  if (isRefusal(made)) return { problems: [refusalProblem(made, translated, text)] };
  return checked(made, translated, language, table, text);
}

/** Reads a formula that must give a quantity (number, money or days), as a criterion does; a date, yes/no or text is a problem. */
export function parseQuantity(typed: string, language: Language, table: string): ParsedFormula {
  const parsed = parseFormula(typed, language, table);
  if (!parsed.formula || quantities.includes(parsed.formula.result)) return parsed;
  const kind = wordsOfKind(parsed.formula.result);
  return { problems: [{ message: message("formula-wrong-result", { kind }), from: 0, to: typed.length }] };
}

const quantities: readonly Kind[] = ["number", "money", "days", "truth"];

function textProblem(text: string, tokens: readonly Token[]): FormulaProblem | null {
  const whole = { from: 0, to: text.length };
  if (tokens.length === 0) return { message: message("formula-empty"), ...whole };
  if (text.length > formulaLimits.characters) {
    return { message: message("formula-too-long", { most: formulaLimits.characters }), ...whole };
  }
  const stray = tokens.find(({ kind }) => kind === "unknown");
  if (stray)
    return { message: message("formula-stray", { piece: stray.value }), from: stray.from, to: stray.to };
  return tooDeep(tokens) ? { message: message("formula-too-deep"), ...whole } : null;
}

/** Depth is bounded before mathjs sees the text: its parser calls itself for each bracket and each sign. */
function tooDeep(tokens: readonly Token[]): boolean {
  let depth = 0;
  let run = 0;
  for (const { value, kind } of tokens) {
    if (kind === "sign" && value === "(") depth += 1;
    if (kind === "sign" && value === ")") depth -= 1;
    run = kind === "sign" || kind === "name" ? run + 1 : 0;
    if (depth > formulaLimits.depth || run > formulaLimits.depth) return true;
  }
  return tokens.length > formulaLimits.parts;
}

function syntaxProblem(stoppedAt: number, translated: Translated, text: string): FormulaProblem {
  const from = translated.places[stoppedAt] ?? text.length;
  return { message: message("formula-syntax"), from, to: text.length };
}

function refusalProblem(refusal: Refusal, translated: Translated, text: string): FormulaProblem {
  const tokens = refusal.names.flatMap((name) => {
    return translated.fields.get(name) ?? translated.texts.get(name) ?? translated.strangers.get(name) ?? [];
  });
  const from = tokens.length > 0 ? Math.min(...tokens.map((token) => token.from)) : 0;
  return { message: message(refusal.code), from, to: Math.max(text.length, from) };
}

function checked(
  made: Expression,
  translated: Translated,
  language: Language,
  table: string,
  text: string,
): ParsedFormula {
  const problems: FormulaProblem[] = [];
  const { expression, known } = check(made, { table, language, translated, length: text.length, problems });
  if (problems.length > 0 || !known) return { problems };
  const fields = [...new Set(fieldsOf(expression))];
  return {
    formula: {
      table,
      expression,
      result: known.kind,
      text: showExpression(expression, table, "stored"),
      fields,
    },
  };
}

function fieldsOf(expression: Expression): readonly string[] {
  if (expression.kind === "field") return [expression.key];
  return expression.kind === "call" ? expression.arguments.flatMap(fieldsOf) : [];
}
