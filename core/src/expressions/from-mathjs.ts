import type { MathNode } from "mathjs/number";
import type { Expression } from "./expression.ts";
import { operationOf } from "./operations.ts";
import type { Translated } from "./translate.ts";

/** Why a part of mathjs's tree is refused: the code of the problem and the given names under it, to find its place. */
export interface Refusal {
  readonly code: string;
  readonly names: readonly string[];
}

/** What the checker looks at in a node: never anything that could be run. */
interface NodeShape {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly fn?: string | { readonly type: string; readonly name?: string };
  readonly op?: string;
  readonly implicit?: boolean;
  readonly args?: readonly NodeShape[];
  readonly content?: NodeShape;
  readonly condition?: NodeShape;
  readonly trueExpr?: NodeShape;
  readonly falseExpr?: NodeShape;
}

type Made = Expression | Refusal;

export function isRefusal(made: Made): made is Refusal {
  return "code" in made;
}

function namesUnder(node: NodeShape): readonly string[] {
  const parts = [node.content, node.condition, node.trueExpr, node.falseExpr, ...(node.args ?? [])];
  const own = typeof node.name === "string" ? [node.name] : [];
  return [...own, ...parts.flatMap((part) => (part ? namesUnder(part) : []))];
}

function refuse(code: string, node: NodeShape): Refusal {
  return { code, names: namesUnder(node) };
}

function constant(node: NodeShape): Made {
  if (typeof node.value === "number" && Number.isFinite(node.value))
    return { kind: "number", value: node.value };
  if (typeof node.value === "boolean") return { kind: "truth", value: node.value };
  return refuse("formula-not-allowed", node);
}

function symbol(node: NodeShape, translated: Translated): Made {
  const name = node.name ?? "";
  const text = translated.texts.get(name);
  if (text) return { kind: "text", value: text.value };
  return translated.fields.has(name) ? { kind: "field", key: name } : refuse("formula-not-allowed", node);
}

function call(operation: string, args: readonly NodeShape[], translated: Translated): Made {
  const made = args.map((part) => convert(part, translated));
  const refused = made.find(isRefusal);
  if (refused) return refused;
  return { kind: "call", operation, arguments: made as Expression[] };
}

function operator(node: NodeShape, translated: Translated): Made {
  const name = typeof node.fn === "string" ? node.fn : "";
  const [only] = node.args ?? [];
  if (node.implicit) return refuse("formula-implicit", node);
  if (name === "unaryPlus" && only) return convert(only, translated);
  return operationOf(name)?.sign
    ? call(name, node.args ?? [], translated)
    : refuse("formula-not-allowed", node);
}

function calledFunction(node: NodeShape, translated: Translated): Made {
  const name = typeof node.fn === "object" && node.fn.type === "SymbolNode" ? (node.fn.name ?? "") : "";
  if (operationOf(name)?.call || translated.strangers.has(name))
    return call(name, node.args ?? [], translated);
  return refuse("formula-not-allowed", node);
}

function conditional(node: NodeShape, translated: Translated): Made {
  const parts = [node.condition, node.trueExpr, node.falseExpr];
  return call(
    "if",
    parts.flatMap((part) => part ?? []),
    translated,
  );
}

const converters: Readonly<Record<string, (node: NodeShape, translated: Translated) => Made>> = {
  ConstantNode: constant,
  SymbolNode: symbol,
  ParenthesisNode: (node, translated) =>
    node.content ? convert(node.content, translated) : refuse("formula-syntax", node),
  OperatorNode: operator,
  FunctionNode: calledFunction,
  ConditionalNode: conditional,
};

function convert(node: NodeShape, translated: Translated): Made {
  if (node.type.includes("Assignment")) return refuse("formula-assignment", node);
  const converter = converters[node.type];
  return converter ? converter(node, translated) : refuse("formula-not-allowed", node);
}

/** Our own expression from mathjs's tree: only nodes and operations of the allow-list, names still the given ones (`f0`). */
export function fromMathjs(node: MathNode, translated: Translated): Made {
  return convert(node as unknown as NodeShape, translated);
}
