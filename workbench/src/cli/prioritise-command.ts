import {
  adopt,
  message,
  proposeCriteria,
  proposeScores,
  readRegister,
  rowsOf,
  scoreProjects,
  type Finding,
  type Language,
  type Register,
  type ScoreOutcome,
} from "@jalon/core";
import { type LoadedFile, stop } from "@jalon/files";
import { chosenCriteria, type ChosenCriteria } from "./chosen-criteria.ts";
import { describeFinding, type DescribedFinding } from "./describe.ts";
import { describeRanked, type DescribedRank } from "./describe-ranked.ts";
import type { Io } from "./io.ts";
import { readOptions, textOption, type CommonOptions } from "./options.ts";
import { openFile } from "./portfolio.ts";
import { findingLines } from "./print-findings.ts";
import { sayIn } from "./say.ts";
import { describeWritten, writtenLines, type DescribedWritten } from "./describe-written.ts";
import {
  applyTo,
  govern,
  readNow,
  refuseInputs,
  refuseNewer,
  save,
  writingTo,
  type Written,
} from "./write-register.ts";

const flags = { criteria: { type: "string" } } as const;

interface PrioritiseResult {
  readonly ranked: readonly DescribedRank[];
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: number;
    readonly direction: string;
    readonly toBeDecided: boolean;
  }[];
  readonly findings: readonly DescribedFinding[];
  readonly written?: DescribedWritten;
}

async function write(
  io: Io,
  file: LoadedFile,
  chosen: ChosenCriteria,
  options: CommonOptions,
): Promise<Written | undefined> {
  if (options.out === undefined) return undefined;
  refuseNewer(file);
  const writing = writingTo(io, file, options.language, options.asOf);
  const { mapping } = adopt(file.workbook);
  await govern(writing, mapping);
  if (chosen.from !== "register") {
    const { workbook, read } = await readNow(writing, mapping);
    await applyTo(writing, proposeCriteria(workbook, read.register, chosen.criteria), read.register.mapping);
  }
  const { workbook, read } = await readNow(writing, mapping);
  const outcome = scoreProjects(read.register, chosen.criteria);
  await applyTo(writing, proposeScores(workbook, read.register, outcome), read.register.mapping);
  return save(writing, file, options.out, []);
}

function describe(
  outcome: ScoreOutcome,
  register: Register,
  chosen: ChosenCriteria,
  findings: readonly Finding[],
  file: string,
  language: Language,
): PrioritiseResult {
  const described = (from: string, some: readonly Finding[]): readonly DescribedFinding[] =>
    some.map((finding) => describeFinding(finding, (sheet) => ({ file: from, sheet }), language));
  return {
    ranked: describeRanked(outcome, register, language),
    criteria: chosen.criteria.map(({ id, name, weight, direction, toBeDecided }) => ({
      id,
      name,
      weight,
      direction,
      toBeDecided,
    })),
    findings: [
      ...described(file, findings),
      ...described(chosen.file, chosen.findings),
      ...described(file, outcome.findings),
    ],
  };
}

function print(result: PrioritiseResult, from: ChosenCriteria["from"], options: CommonOptions): string {
  const { language } = options;
  const criteria = result.criteria.map(({ name }) => name);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const lines = result.ranked.map(({ id, name, rank, score, low, high }) => {
    const code = high - low < 0.05 ? "cli-rank" : "cli-rank-interval";
    return sayIn(
      language,
      message(code, { id, name, rank, score: tenth(score), low: tenth(low), high: tenth(high) }),
    );
  });
  const said = sayIn(
    language,
    message(from === "starter" ? "cli-starter-criteria" : "cli-criteria", { criteria }),
  );
  const next = result.written
    ? writtenLines(result.written, language)
    : [sayIn(language, message("cli-next-prioritise"))];
  return `${[said, "", ...lines, "", ...findingLines(result.findings, language), "", ...next].join("\n")}\n`;
}

/** `jalon prioritise`: ranks a register's projects by its criteria, those of a file, or a starter set, and, with -o, writes ranks. */
export async function prioritiseCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, ...options } = readOptions(args, flags, io);
  const { language } = options;
  const [path, ...more] = options.files;
  if (path === undefined) stop("cli-no-file", { command: "prioritise" });
  if (more.length > 0) stop("cli-one-file", { command: "prioritise" });
  const criteriaPath = textOption(values, "criteria");
  await refuseInputs(io, options.out, [path, criteriaPath]);
  const file = await openFile(io, path, language);
  const criteriaFile = criteriaPath === undefined ? undefined : await openFile(io, criteriaPath, language);
  const { mapping, findings } = adopt(file.workbook);
  const read = readRegister(file.workbook, mapping, { asOf: options.asOf });
  if (rowsOf(read.register, "projects").length === 0) stop("cli-no-projects", { name: path });
  const chosen = chosenCriteria(read.register, path, criteriaFile, options);
  const outcome = scoreProjects(read.register, chosen.criteria);
  const written = await write(io, file, chosen, options);
  const result: PrioritiseResult = {
    ...describe(outcome, read.register, chosen, [...findings, ...read.findings], path, language),
    ...(written && { written: describeWritten(written, language) }),
  };
  io.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : print(result, chosen.from, options));
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
