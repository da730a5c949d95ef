import type { Language } from "../foundation/language.ts";

/** What a piece of a formula's text is. */
export type TokenKind = "number" | "text" | "name" | "heading" | "sign" | "unknown";

/** A piece of a formula's text; `value` is the text without its quotes or brackets. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const numbers: Record<Language, RegExp> = {
  fr: /(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+)?/y,
  en: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y,
};
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"[^"]*"|“[^”]*”|«[^»]*»/y],
  ["heading", /\[[^\]]*\]/y],
  ["name", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["sign", /==|!=|<>|<=|>=|≤|≥|≠|[-+*/^<>=(),;%?:×÷−]/y],
];
const space = /\s+/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function tokenAt(text: string, at: number, language: Language): Token {
  const number = matchAt(numbers[language], text, at);
  if (number) return { kind: "number", value: number, from: at, to: at + number.length };
  for (const [kind, pattern] of patterns) {
    const found = matchAt(pattern, text, at);
    if (!found) continue;
    const quoted = kind === "text" || kind === "heading";
    return { kind, value: quoted ? found.slice(1, -1).trim() : found, from: at, to: at + found.length };
  }
  const [letter = ""] = text.slice(at);
  return { kind: "unknown", value: letter, from: at, to: at + letter.length };
}

/** A formula's text in pieces, spaces left out; in French 1,5 is a number. Never fails: what is no piece of a formula is a piece of kind "unknown". */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    at += matchAt(space, text, at)?.length ?? 0;
    if (at >= text.length) break;
    const token = tokenAt(text, at, language);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}
