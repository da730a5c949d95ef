import {
  adopt,
  asRegisterReads,
  compareEditions,
  impossible,
  proposeEdition,
  readRegister,
  type Day,
  type EditionDecisions,
  type Mapping,
  type Progress,
  type ReadResult,
  type Register,
  type TableComparison,
  type Workbook,
} from "@jalon/core";
import type { DoubtfulFacts, EditionFacts, EditionTableFacts } from "./edition-facts.ts";
import type { EngineCalls, Opening } from "./engine.ts";

/** What the edition is compared with: the register as it was read last. */
interface OpenRegister {
  readonly workbook: Workbook;
  readonly read: ReadResult;
  readonly opening: Opening;
}

/** An edition that was read. */
interface ReadEdition {
  readonly source: string;
  readonly register: Register;
}

/** The calls about a new edition; the edition that was read last stays in here. */
export function editionCalls(
  open: () => OpenRegister,
): Pick<EngineCalls, "readEdition" | "compareEdition" | "planEdition"> {
  let edition: ReadEdition | null = null;
  const openEdition = () => edition ?? impossible("no edition was read");
  return {
    async readEdition(workbook, progress) {
      const { read, opening } = open();
      edition = readAs(read.register.mapping, workbook, opening.asOf, progress);
      return editionFacts(read.register, edition, {});
    },
    async compareEdition(decisions) {
      return editionFacts(open().read.register, openEdition(), decisions);
    },
    async planEdition({ decisions, blanksToo }) {
      const { workbook, read } = open();
      const { source, register } = openEdition();
      const comparison = compareEditions(read.register, register, decisions);
      return proposeEdition(workbook, read.register, comparison, { edition: source, blanksToo });
    },
  };
}

/** Reads another workbook the way the register is read: its mapping holds wherever its headings are found. */
function readAs(mapping: Mapping, edition: Workbook, asOf: Day, progress: Progress): ReadEdition {
  const adoption = adopt(edition, { language: mapping.language, saved: mapping, progress });
  const read = readRegister(edition, asRegisterReads(mapping, adoption.mapping, adoption.findings).mapping, {
    asOf,
    nearNames: false,
    progress,
  });
  return { source: edition.source, register: read.register };
}

/** What the edition changes. Rows that are in doubt before anybody decided stay listed, so that a decision can be taken back. */
function editionFacts(register: Register, edition: ReadEdition, decisions: EditionDecisions): EditionFacts {
  const undecided = compareEditions(register, edition.register);
  const decided = compareEditions(register, edition.register, decisions);
  const doubts = new Map(undecided.tables.map((table) => [table.table, doubtful(table)]));
  return {
    source: edition.source,
    tables: decided.tables.map((table) => tableFacts(table, doubts.get(table.table) ?? [])),
  };
}

function doubtful(table: TableComparison): readonly DoubtfulFacts[] {
  return table.doubtful.map(({ decision, name, candidates }) => ({
    decision,
    name,
    candidates: candidates.map(({ id, name: called }) => ({ id, name: called })),
  }));
}

function tableFacts(table: TableComparison, before: readonly DoubtfulFacts[]): EditionTableFacts {
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const changed = table.matched.filter(({ changes }) => changes.length > 0);
  const asked = new Set(before.map(({ decision }) => decision));
  const since = doubtful(table).filter(({ decision }) => !asked.has(decision));
  return {
    table: table.table,
    added: table.added.map(named),
    changed: changed.map((row) => ({ ...named(row), changes: row.changes })),
    gone: table.gone.map(named),
    doubtful: [...before, ...since],
    suspects: table.suspects.map(({ field, message }) => ({ field, message })),
    same: table.matched.length - changed.length,
  };
}
