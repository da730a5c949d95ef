import {
  adopt,
  mappingFile,
  message,
  readSettings,
  sheetNamed,
  tableOf,
  type Language,
  type Mapping,
} from "@jalon/core";
import { type LoadedFile, stop } from "@jalon/files";
import { adoptFiles, type Adopted } from "./adopt-files.ts";
import {
  compareOnto,
  describeEdition,
  editionMessage,
  writeEdition,
  type DescribedEdition,
} from "./adopt-onto.ts";
import {
  describeFinding,
  describeRecords,
  describeTable,
  type DescribedFinding,
  type DescribedTable,
} from "./describe.ts";
import type { Io } from "./io.ts";
import { readMapping } from "./mapping-file.ts";
import { readOptions, textOption, withRepairKinds, type CommonOptions } from "./options.ts";
import { gatherInFirst, openFile, openPortfolio, type Portfolio } from "./portfolio.ts";
import { findingLines } from "./print-findings.ts";
import { sayIn } from "./say.ts";
import { describeWritten, writtenLines, type DescribedWritten } from "./describe-written.ts";
import {
  govern,
  refuseInputs,
  refuseNewer,
  repair,
  save,
  writeOut,
  writingTo,
  type Written,
} from "./write-register.ts";

const flags = {
  onto: { type: "string" },
  mapping: { type: "string" },
  sheet: { type: "string" },
  "save-mapping": { type: "string" },
  "accept-repairs": { type: "string" },
} as const;

interface AdoptOptions extends CommonOptions {
  readonly onto: string | undefined;
  readonly mapping: string | undefined;
  readonly sheet: string | undefined;
  readonly saveMapping: string | undefined;
  /** Kinds of repairs to make; null for all of them, undefined for none. */
  readonly repairs: readonly string[] | null | undefined;
}

function kindsOf(said: string | undefined): readonly string[] | null | undefined {
  if (said === undefined) return undefined;
  return said === "all" ? null : said.split(",");
}

function adoptOptions(args: readonly string[], io: Io): AdoptOptions {
  const { values, ...shared } = readOptions(withRepairKinds(args), flags, io);
  const options = {
    ...shared,
    onto: textOption(values, "onto"),
    mapping: textOption(values, "mapping"),
    sheet: textOption(values, "sheet"),
    saveMapping: textOption(values, "save-mapping"),
    repairs: kindsOf(textOption(values, "accept-repairs")),
  };
  if (options.files.length === 0) stop("cli-no-file", { command: "adopt" });
  if (options.repairs !== undefined && options.out === undefined)
    stop("cli-needs-out", { option: "--accept-repairs" });
  return options;
}

/** What `jalon adopt` tells. */
interface AdoptResult {
  readonly tables: readonly DescribedTable[];
  readonly records: ReturnType<typeof describeRecords>;
  readonly findings: readonly DescribedFinding[];
  readonly editions?: readonly DescribedEdition[];
  readonly written?: DescribedWritten;
}

function requireSheet(portfolio: Portfolio, sheet: string | undefined): void {
  if (sheet === undefined || sheetNamed(portfolio.workbook, sheet)) return;
  stop("cli-no-such-sheet", { sheet, sheets: portfolio.workbook.sheets.map(({ name }) => name) });
}

function recordsOf(adopted: readonly Adopted[]): AdoptResult["records"] {
  const all = Object.create(null) as Record<string, AdoptResult["records"][string]>;
  for (const { read } of adopted) {
    const records = describeRecords(read.register);
    for (const key of Object.keys(records)) all[key] = [...(all[key] ?? []), ...(records[key] ?? [])];
  }
  return all;
}

function describe(adopted: readonly Adopted[], portfolio: Portfolio, language: Language): AdoptResult {
  return {
    tables: adopted.flatMap(({ mapping, read }) =>
      mapping.tables.map((table) => describeTable(table, read.register, portfolio.sourceOf)),
    ),
    records: recordsOf(adopted),
    findings: adopted.flatMap(({ findings }) =>
      findings.map((finding) => describeFinding(finding, portfolio.sourceOf, language)),
    ),
  };
}

function tableLines(
  { table, sheet, headerRow, rows, columns }: DescribedTable,
  language: Language,
): string[] {
  const name = tableOf(table)?.sheet[language] ?? table;
  const kept = columns
    .filter(({ field, heading }) => field === null && heading !== "")
    .map(({ heading }) => shortened(heading));
  const fed = columns.filter(({ field }) => field !== null).length;
  const values = { table: name, sheet, header: headerRow, rows, fed, columns: columns.length };
  return [
    sayIn(language, message("cli-table", values)),
    ...(kept.length > 0 ? [sayIn(language, message("cli-unmapped", { headings: kept }))] : []),
  ];
}

function shortened(heading: string): string {
  const line = heading.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function editionLines(editions: readonly DescribedEdition[], language: Language): string[] {
  const named = (table: string): string => tableOf(table)?.sheet[language] ?? table;
  return editions.flatMap((edition) => [
    sayIn(language, editionMessage(edition, named(edition.table))),
    ...edition.leftOut.map(({ message: said }) => `  ${said}`),
  ]);
}

function print(result: AdoptResult, portfolio: Portfolio, options: AdoptOptions): string {
  const { language } = options;
  const lines: string[] = [];
  for (const { name } of portfolio.files) {
    lines.push(name);
    for (const table of result.tables) if (table.file === name) lines.push(...tableLines(table, language));
  }
  lines.push(
    "",
    ...findingLines(result.findings, language, options.repairs !== undefined),
    ...editionLines(result.editions ?? [], language),
    "",
  );
  if (options.saveMapping !== undefined)
    lines.push(sayIn(language, message("cli-mapping-saved", { name: options.saveMapping })));
  if (!result.written) lines.push(sayIn(language, message("cli-next-adopt")));
  else lines.push(...writtenLines(result.written, language));
  return `${lines.join("\n")}\n`;
}

async function write(
  io: Io,
  portfolio: Portfolio,
  adopted: Adopted,
  options: AdoptOptions,
  register: LoadedFile | undefined,
): Promise<Written | undefined> {
  const target = register ?? portfolio.files[0];
  if (options.out === undefined || !target) return undefined;
  refuseNewer(target);
  const writing = writingTo(io, target, options.language, options.asOf);
  const gathered = register ? [] : await gatherInFirst(portfolio);
  if (register) await writeEdition(writing, register, adopted, portfolio.workbook.source);
  else await govern(writing, adopted.mapping);
  if (options.repairs !== undefined) await repair(writing, adopted.mapping, options.repairs);
  return save(writing, target, options.out, gathered);
}

async function savedMapping(
  io: Io,
  options: AdoptOptions,
  register: LoadedFile | undefined,
): Promise<Mapping | undefined> {
  if (options.mapping !== undefined) return readMapping(io, options.mapping);
  return register && (readSettings(register.workbook)?.mapping ?? undefined);
}

interface Opened {
  readonly portfolio: Portfolio;
  /** The register that a new edition is adopted onto. */
  readonly register: LoadedFile | undefined;
}

async function open(io: Io, options: AdoptOptions): Promise<Opened> {
  const inputs = [...options.files, options.onto, options.mapping];
  await refuseInputs(io, options.out, inputs);
  await refuseInputs(io, options.saveMapping, [...inputs, options.out]);
  const portfolio = await openPortfolio(io, options.files, options.language);
  requireSheet(portfolio, options.sheet);
  const register =
    options.onto === undefined ? undefined : await openFile(io, options.onto, options.language);
  return { portfolio, register };
}

function tell(io: Io, result: AdoptResult, portfolio: Portfolio, options: AdoptOptions): void {
  if (options.json) return io.out(`${JSON.stringify(result, null, 2)}\n`);
  io.out(print(result, portfolio, options));
}

async function saveMapping(io: Io, path: string, mapping: Mapping): Promise<void> {
  await writeOut(io, path, new TextEncoder().encode(mappingFile(mapping)));
}

/** `jalon adopt`: finds the tables of files that nobody prepared, reads them, and, with -o, writes the governed register. */
export async function adoptCommand(args: readonly string[], io: Io): Promise<number> {
  const options = adoptOptions(args, io);
  const { portfolio, register } = await open(io, options);
  const saved = await savedMapping(io, options, register);
  const adopted = adoptFiles(portfolio, {
    asOf: options.asOf,
    language: undefined,
    saved,
    sheet: options.sheet,
    register: register && adopt(register.workbook).mapping,
  });
  const [first] = adopted;
  if (!first) return 2;
  const comparison = register && compareOnto(register, first, options);
  const editions = comparison?.tables.map((table) => describeEdition(table, options.language));
  const written = await write(io, portfolio, first, options, register);
  if (options.saveMapping !== undefined) await saveMapping(io, options.saveMapping, first.mapping);
  const result: AdoptResult = {
    ...describe(adopted, portfolio, options.language),
    ...(editions && { editions }),
    ...(written && { written: describeWritten(written, options.language) }),
  };
  tell(io, result, portfolio, options);
  return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
