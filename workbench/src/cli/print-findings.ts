import { message, type Language } from "@jalon/core";
import type { DescribedFinding } from "./describe.ts";
import { onOneLine } from "./on-one-line.ts";
import { sayIn } from "./say.ts";
import { wrapped } from "./wrapped.ts";

const examples = 3;
const marks = { error: "✖", warning: "▲", information: "·" } as const;

function byCode(findings: readonly DescribedFinding[]): Map<string, DescribedFinding[]> {
  const groups = new Map<string, DescribedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
}

const indent = " ".repeat(6);

/** Where it is and all of what is said: what to do about it often comes last. */
function linesOf({ sheet, cell, message: said }: DescribedFinding): string[] {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  const [first = "", ...others] = wrapped(onOneLine([place, said].filter((text) => text !== "").join("  ")));
  return [`${indent}${first}`, ...others.map((line) => `${indent}  ${line}`)];
}

function groupLines(code: string, group: readonly DescribedFinding[], language: Language): string[] {
  const [first] = group;
  if (!first) return [];
  const shown = group.slice(0, examples).flatMap(linesOf);
  const more = group.length - examples;
  return [
    `  ${marks[first.severity]} ${code} (${group.length})`,
    ...shown,
    ...(more > 0 ? [sayIn(language, message("cli-more", { count: more }))] : []),
  ];
}

function repairLine(findings: readonly DescribedFinding[], language: Language): string[] {
  const kinds = new Map<string, number>();
  for (const { repair } of findings) if (repair) kinds.set(repair.kind, (kinds.get(repair.kind) ?? 0) + 1);
  const count = [...kinds.values()].reduce((sum, each) => sum + each, 0);
  const said = [...kinds].map(([kind, each]) => `${kind} ${each}`);
  return count === 0 ? [] : ["", sayIn(language, message("cli-repairs", { count, kinds: said }))];
}

const order: readonly string[] = Object.keys(marks);

/** What matters most first, then what happens most. */
function inOrder(groups: ReadonlyMap<string, DescribedFinding[]>): [string, DescribedFinding[]][] {
  const severity = ([first]: readonly DescribedFinding[]): number => order.indexOf(first?.severity ?? "");
  return [...groups].sort(([, a], [, b]) => severity(a) - severity(b) || b.length - a.length);
}

/** Findings for reading: counted, gathered by kind, the first of each shown. */
export function findingLines(
  findings: readonly DescribedFinding[],
  language: Language,
  repaired = false,
): string[] {
  if (findings.length === 0) return [sayIn(language, message("cli-no-findings"))];
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), information: count("information") };
  return [
    sayIn(language, message("cli-findings", counts)),
    ...inOrder(byCode(findings)).flatMap(([code, group]) => groupLines(code, group, language)),
    ...(repaired ? [] : repairLine(findings, language)),
  ];
}
