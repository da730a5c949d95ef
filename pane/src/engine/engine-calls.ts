import {
  adopt,
  applyPlan,
  impossible,
  proposeFinish,
  proposeGoverning,
  proposeRepairs,
  proposeUndo,
  readRegister,
  readSettings,
  scoreProjects,
  scoresOutOfDate,
  words,
  type Adoption,
  type Criterion,
  type Host,
  type Progress,
  type ReadResult,
  type Settings,
  type Workbook,
} from "@jalon/core";
import { availabilityCalls } from "./availability.ts";
import { capacityFacts } from "./capacity-facts.ts";
import { editionCalls } from "./edition.ts";
import type { EngineCalls, Opening, PaneChoice, Portfolio } from "./engine.ts";
import { journalFacts } from "./journal-facts.ts";
import { portfolioFacts, sheetFacts } from "./portfolio-facts.ts";
import {
  checkFormula,
  planPriorities,
  prioritiseFacts,
  rankedFacts,
  scoreDraft,
  whyOf,
} from "./prioritise.ts";
import { remapped } from "./remapped.ts";

/** What the engine keeps of the workbook that is open. */
interface Kept {
  readonly workbook: Workbook;
  readonly settings: Settings | null;
  readonly adoption: Adoption;
  readonly read: ReadResult;
  readonly opening: Opening;
}

/** Lets whatever waits have its turn between two steps of long work; rejects where the work is to stop. */
export type GiveWay = () => Promise<void>;

/** Off the page nobody waits. */
const goOn: GiveWay = async () => {};

/** The heavy calls on core itself, wherever they run, giving way between the steps of a reading. The workbook's snapshot stays in here. */
export function engineCalls(host: Host, giveWay: GiveWay = goOn): EngineCalls {
  let kept: Kept | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const open = () => kept ?? impossible("no workbook is open");
  /** Readings follow each other: each begins with what the one before kept. */
  const inTurn = (read: () => Promise<Kept>): Promise<Portfolio> => {
    const done = turn.then(async () => {
      const made = await read();
      await giveWay();
      kept = made;
      return portfolioOf(made);
    });
    turn = done.catch(() => {});
    return done;
  };
  return {
    open(opening, progress) {
      return inTurn(async () => opened(await host.readWorkbook(), opening, progress, giveWay));
    },
    remap(choice, progress) {
      return inTurn(async () => reread(withChoice(open(), choice), progress, giveWay));
    },
    async planGoverning() {
      return proposeGoverning(open().workbook, open().read);
    },
    async planRepairs(findings) {
      return proposeRepairs(open().workbook, open().read.register, findings);
    },
    async rank(draft, progress) {
      const { register } = open().read;
      return rankedFacts(register, scoreDraft(register, draft, progress));
    },
    async why({ id, draft }) {
      return whyOf(scoreDraft(open().read.register, draft), id);
    },
    async checkFormula({ text, language }) {
      return checkFormula(text, language);
    },
    async planPriorities(draft) {
      return planPriorities(open().workbook, open().read.register, draft, open().opening.asOf);
    },
    ...editionCalls(open),
    ...availabilityCalls(open),
    async planUndo({ entry }) {
      return proposeUndo(open().workbook, entry, open().adoption.mapping);
    },
    async planFinish({ entry }) {
      return proposeFinish(open().workbook, entry, open().adoption.mapping);
    },
    apply({ plan, stamp }) {
      return applyPlan(host, plan, { ...stamp, mapping: open().adoption.mapping, words });
    },
  };
}

async function opened(
  workbook: Workbook,
  opening: Opening,
  progress: Progress,
  giveWay: GiveWay,
): Promise<Kept> {
  await giveWay();
  const settings = readSettings(workbook);
  const saved = settings?.mapping ?? opening.saved;
  const adoption = adopt(workbook, { language: opening.language, progress, ...(saved ? { saved } : {}) });
  return reread({ workbook, settings, adoption, read: nothingRead, opening }, progress, giveWay);
}

const nothingRead: ReadResult = {
  register: { mapping: { schemaVersion: 1, language: "en", tables: [] }, tables: {} },
  findings: [],
};

function withChoice(before: Kept, choice: PaneChoice): Kept {
  const mapping = remapped(before.workbook, before.adoption.mapping, choice);
  return { ...before, adoption: { ...before.adoption, mapping } };
}

async function reread(kept: Kept, progress: Progress, giveWay: GiveWay): Promise<Kept> {
  await giveWay();
  const read = readRegister(kept.workbook, kept.adoption.mapping, { asOf: kept.opening.asOf, progress });
  return { ...kept, read };
}

function portfolioOf({ workbook, settings, adoption, read, opening }: Kept): Portfolio {
  const prioritise = prioritiseFacts(read.register, opening.language);
  const journal = journalFacts(workbook, adoption.mapping);
  return {
    source: workbook.source,
    sheets: sheetFacts(workbook),
    mapping: adoption.mapping,
    tablesSeen: adoption.tablesSeen,
    governed: settings !== null,
    newer: settings?.newer ?? false,
    ...portfolioFacts(read),
    findings: [...adoption.findings, ...read.findings, ...prioritise.findings],
    journal,
    prioritise,
    capacity: capacityFacts(workbook, read.register, opening.asOf, journal),
    scoresOutOfDate: areOutOfDate(workbook, settings, read, prioritise.criteria),
  };
}

/** Scoring takes time on a large register: it is done only where ranks were written. */
function areOutOfDate(
  workbook: Workbook,
  settings: Settings | null,
  { register }: ReadResult,
  criteria: readonly Criterion[],
): boolean {
  if (!settings?.inputsHash) return false;
  return scoresOutOfDate(workbook, scoreProjects(register, criteria));
}
