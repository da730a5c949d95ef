import type { Token } from "./tokens.ts";
import { operationNamed } from "./names.ts";

/** A formula in the words of mathjs's parser, and what each of its names stands for. */
export interface Translated {
  readonly text: string;
  /** Position in the user's text of each character of `text`. */
  readonly places: readonly number[];
  /** Tokens that stand for a field, by the name they were given (`f0`). */
  readonly fields: ReadonlyMap<string, Token>;
  /** Texts by the name they were given (`t0`): mathjs never sees their content. */
  readonly texts: ReadonlyMap<string, Token>;
  /** Function names that are none of ours, by the name they were given (`u0`). */
  readonly strangers: ReadonlyMap<string, Token>;
}

const signs = new Map(
  Object.entries({
    "<>": "!=",
    "≠": "!=",
    "≤": "<=",
    "≥": ">=",
    "×": "*",
    "÷": "/",
    "−": "-",
    ";": ",",
  }),
);
const wordSigns = new Map(
  Object.entries({
    et: "and",
    ou: "or",
    non: "not",
    and: "and",
    or: "or",
    not: "not",
  }),
);
const truths = new Map(
  Object.entries({
    vrai: "true",
    faux: "false",
    true: "true",
    false: "false",
  }),
);

interface Names {
  readonly fields: Map<string, Token>;
  readonly texts: Map<string, Token>;
  readonly strangers: Map<string, Token>;
}

function named(into: Map<string, Token>, letter: string, token: Token): string {
  const name = `${letter}${into.size}`;
  into.set(name, token);
  return name;
}

function wordFor(token: Token, called: boolean, names: Names): string {
  const lower = token.value.toLowerCase();
  if (called) {
    const operation = operationNamed(token.value);
    if (operation) return operation;
    return lower === "non" || lower === "not" ? "not" : named(names.strangers, "u", token);
  }
  return wordSigns.get(lower) ?? truths.get(lower) ?? named(names.fields, "f", token);
}

function pieceFor(token: Token, next: Token | undefined, names: Names): string {
  if (token.kind === "number") return token.value.replace(",", ".");
  if (token.kind === "text") return named(names.texts, "t", token);
  if (token.kind === "heading") return named(names.fields, "f", token);
  if (token.kind === "name") return wordFor(token, next?.value === "(", names);
  return signs.get(token.value) ?? token.value;
}

/** Turns the pieces of a formula into mathjs's words: headings and texts become names, `;` a comma, a decimal comma a dot, et/ou/non and French functions English. */
export function translate(tokens: readonly Token[]): Translated {
  const names: Names = { fields: new Map(), texts: new Map(), strangers: new Map() };
  let text = "";
  const places: number[] = [];
  tokens.forEach((token, at) => {
    const piece = pieceFor(token, tokens[at + 1], names);
    for (const _ of `${piece} `) places.push(token.from);
    text += `${piece} `;
  });
  return { text, places, ...names };
}
