import { create, parseDependencies, type FactoryFunctionMap, type MathNode } from "mathjs/number";

let parse: ((text: string) => MathNode) | null = null;

/** What mathjs makes of a formula: its tree, or where it stopped (position in the text, from 0). The parser is made on first use. */
export function parseWithMathjs(text: string): { readonly node: MathNode } | { readonly stoppedAt: number } {
  try {
    parse ??= create(parseDependencies as FactoryFunctionMap, {}).parse as (formula: string) => MathNode;
    return { node: parse(text) };
  } catch (problem) {
    const char =
      typeof problem === "object" && problem !== null && "char" in problem ? Number(problem.char) : 1;
    return { stoppedAt: Number.isFinite(char) ? Math.max(0, char - 1) : 0 };
  }
}
