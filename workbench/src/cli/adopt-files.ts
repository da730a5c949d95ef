import {
  adopt,
  asksForUnit,
  asRegisterReads,
  readRegister,
  type Day,
  type Finding,
  type Language,
  type Mapping,
  type ReadResult,
  type TableMapping,
  type Workbook,
} from "@jalon/core";
import type { Portfolio } from "./portfolio.ts";

/** How files are to be adopted. */
export interface AdoptFilesOptions {
  readonly asOf: Day;
  readonly language: Language | undefined;
  readonly saved: Mapping | undefined;
  readonly sheet: string | undefined;
  /** The register that an edition is for: what the edition leaves unsaid is read as there. */
  readonly register: Mapping | undefined;
}

/** Sheets adopted and read together: one register. */
export interface Adopted {
  readonly workbook: Workbook;
  readonly mapping: Mapping;
  readonly read: ReadResult;
  readonly findings: readonly Finding[];
  /** Sheets of other files that hold a table which this register has already. */
  readonly repeated: readonly string[];
}

function repeatedSheets(
  portfolio: Portfolio,
  tables: readonly TableMapping[],
  seen: readonly { sheet: string; because: { code: string } }[],
): string[] {
  const used = new Set(tables.map(({ sheet }) => portfolio.sourceOf(sheet).file));
  const repeats = seen
    .filter(({ because }) => because.code === "sheet-repeats-table")
    .map(({ sheet }) => sheet);
  return repeats.filter((sheet) => !used.has(portfolio.sourceOf(sheet).file));
}

type TakenIds = Readonly<Record<string, readonly string[]>>;

function adoptWorkbook(
  portfolio: Portfolio,
  workbook: Workbook,
  options: AdoptFilesOptions,
  takenIds: TakenIds,
): Adopted {
  const { language, saved, sheet, register } = options;
  const adoption = adopt(workbook, {
    ...(language && { language }),
    ...(saved && { saved }),
    ...(sheet && { sheet }),
  });
  const { mapping, settled } = register
    ? asRegisterReads(register, adoption.mapping, adoption.findings)
    : { mapping: adoption.mapping, settled: new Set<string>() };
  const read = readRegister(workbook, mapping, { asOf: options.asOf, takenIds });
  const open = adoption.findings.filter(
    (finding) => !asksForUnit(finding) || !settled.has(`${finding.place.table}.${finding.place.field}`),
  );
  return {
    workbook,
    mapping,
    read,
    findings: [...open, ...read.findings],
    repeated: repeatedSheets(portfolio, adoption.mapping.tables, adoption.tablesSeen),
  };
}

function idsOf(adopted: readonly Adopted[]): TakenIds {
  const ids: Record<string, string[]> = {};
  for (const { read } of adopted) {
    for (const [key, { rows }] of Object.entries(read.register.tables))
      (ids[key] ??= []).push(...rows.map(({ id }) => id));
  }
  return ids;
}

/**
 * Adopts files together: as one register, so that references between them are found; files that repeat a table of another
 * (two portfolios, two editions) are read as registers of their own behind it, with ids that are not the others'.
 */
export function adoptFiles(portfolio: Portfolio, options: AdoptFilesOptions): readonly Adopted[] {
  const adopted = [adoptWorkbook(portfolio, portfolio.workbook, options, {})];
  for (let last = adopted[0]; last && last.repeated.length > 0; last = adopted.at(-1)) {
    const wanted = new Set(last.repeated);
    const sheets = portfolio.workbook.sheets.filter(({ name }) => wanted.has(name));
    const next = adoptWorkbook(
      portfolio,
      { ...portfolio.workbook, sheets, names: [] },
      options,
      idsOf(adopted),
    );
    if (next.mapping.tables.length === 0) break;
    adopted.push(next);
  }
  return adopted;
}
