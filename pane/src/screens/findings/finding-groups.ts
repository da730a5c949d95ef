import { foldText, type Finding, type Message, type Severity } from "@jalon/core";
import type { Portfolio, ProjectFacts } from "../../engine/engine.ts";
import { keyOfFinding } from "../../state/pane-state.ts";

/** What the user wants to see of the findings; null and "" leave all in. */
export interface Filters {
  readonly severity: Severity | null;
  readonly text: string;
  /** Key of a programme; null for all. */
  readonly programme: string | null;
  /** Id of a project; null for all. */
  readonly project: string | null;
}

/** Findings that say the same of different cells. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly repairs: number;
}

/** One line of the list: a group's head, or one of its findings. */
export type FindingLine =
  | { readonly key: string; readonly head: FindingGroup }
  | { readonly key: string; readonly finding: Finding; readonly last: boolean };

const weights: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

/** Projects by id, for saying which project a finding is about. */
export function projectsById(portfolio: Portfolio): ReadonlyMap<string, ProjectFacts> {
  return new Map(portfolio.projects.map((project) => [project.id, project]));
}

/** The findings that the filters leave in; `texts` are what each is searched by, null while that is not prepared. */
export function filtered(
  findings: readonly Finding[],
  filters: Filters,
  projects: ReadonlyMap<string, ProjectFacts>,
  texts: readonly string[] | null,
): readonly Finding[] {
  const wanted = foldText(filters.text);
  return findings.filter((finding, at) => {
    if (filters.severity && finding.severity !== filters.severity) return false;
    if (!isAbout(projects.get(finding.place.id ?? ""), filters)) return false;
    return !wanted || !texts || (texts[at] ?? "").includes(wanted);
  });
}

function isAbout(found: ProjectFacts | undefined, { programme, project }: Filters): boolean {
  if (programme !== null && found?.programme !== programme) return false;
  return project === null || found?.id === project;
}

/** What a finding is searched by: its sentence, place and project, folded. */
export function searchText(
  finding: Finding,
  project: ProjectFacts | undefined,
  sayIt: (message: Message) => string,
): string {
  const { id, heading, sheet } = finding.place;
  return foldText([sayIt(finding.message), id, heading, sheet, project?.name].join(" "));
}

/** Findings by what they say, the gravest first and the most frequent first among equals. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code}|${finding.severity}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((found) => groupOf(found))
    .sort((a, b) => weights[a.severity] - weights[b.severity] || b.findings.length - a.findings.length);
}

function groupOf(findings: readonly Finding[]): FindingGroup {
  const [first] = findings as [Finding];
  const repairs = findings.filter((finding) => finding.repair).length;
  return { code: first.code, severity: first.severity, findings, repairs };
}

/** A group's place among the others, the same after every reading. */
export function keyOfGroup({ code, severity }: FindingGroup): string {
  return `${code}|${severity}`;
}

/** The lines to show when these groups are open. */
export function findingLines(
  groups: readonly FindingGroup[],
  open: ReadonlySet<string>,
): readonly FindingLine[] {
  return groups.flatMap((group): FindingLine[] => {
    const key = keyOfGroup(group);
    const head = { key, head: group };
    if (!open.has(key)) return [head];
    const last = group.findings.length - 1;
    return [
      head,
      ...group.findings.map((finding, at) => ({
        key: `${keyOfFinding(finding)}|${at}`,
        finding,
        last: at === last,
      })),
    ];
  });
}
