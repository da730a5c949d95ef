import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

/** One import of a file, types included: what is written, and the file it means when it is a relative path. */
export interface Import {
  readonly file: string;
  readonly written: string;
  readonly target: string | null;
}

/** Everything that a TypeScript file imports, exports again, or loads later. */
export function importsOf(house: string, file: string): readonly Import[] {
  const { program } = parseSync(file, readFileSync(join(house, file), "utf8"));
  return [...new Set(specifiers(program))].map((written) => ({
    file,
    written,
    target: written.startsWith(".") ? posix.join(posix.dirname(file), written) : null,
  }));
}

/** Import and export declarations, `import(…)` and `import("…").Type` all keep what they name in `source`. */
function specifiers(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(specifiers);
  if (typeof node !== "object" || node === null) return [];
  const source = "source" in node ? literal(node.source) : [];
  return [...source, ...Object.values(node).flatMap(specifiers)];
}

function literal(source: unknown): readonly string[] {
  const said = typeof source === "object" && source !== null && "value" in source ? source.value : undefined;
  return typeof said === "string" ? [said] : [];
}
