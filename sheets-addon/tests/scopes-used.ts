import { parse } from "acorn";
import { scopesOf } from "./apps-script/permissions.ts";

interface SyntaxNode {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === "object" && value !== null && typeof (value as Partial<SyntaxNode>).type === "string"
  );
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

/** Objects of Google's whose own members ask for a permission; they are told by the member's name alone. */
const kinds = ["Ui", "User"];

/** What is asked of Google by a member: of a service by its name, of anything else by the member's. */
function askedBy({ object, property, computed }: SyntaxNode): readonly string[] {
  if (computed || property?.name === undefined) return [];
  const { name } = property;
  if (object?.type === "Identifier" && /^(\w+App|\w+Service|Session)$/.test(object.name ?? ""))
    return [`${object.name}.${name}`];
  return kinds.map((kind) => `${kind}.${name}`);
}

/** The least permissions that a script needs, told from every member that it names. */
export function scopesUsed(code: string): ReadonlySet<string> {
  const asked = nodesIn(parse(code, { ecmaVersion: 2019 }).body)
    .filter(({ type }) => type === "MemberExpression")
    .flatMap(askedBy);
  return new Set(asked.flatMap((member) => scopesOf(member).slice(0, 1)));
}
