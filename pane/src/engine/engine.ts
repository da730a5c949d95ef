import type {
  Adoption,
  Day,
  EditionDecisions,
  Finding,
  Host,
  Language,
  Mapping,
  MappingChoice,
  Message,
  Plan,
  Progress,
  Receipt,
  Workbook,
} from "@jalon/core";
import type {
  CampaignFacts,
  CampaignWish,
  CapacityFacts,
  LaidOutCampaign,
  PullFacts,
  PullRequest,
  PullWish,
} from "./availability-facts.ts";
import type { EditionFacts, EditionWish } from "./edition-facts.ts";
import type { JournalFacts } from "./journal-facts.ts";
import type { FormulaCheck, PrioritiseFacts, PriorityDraft, RankedFacts, Why } from "./priority-facts.ts";

/** A project as the pane lists it. */
export interface ProjectFacts {
  readonly id: string;
  readonly name: string;
  /** Key of its programme (of its unit where those are the branches); "" when none is said. */
  readonly programme: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Key of the health that its lead declared; null when none can be read. */
  readonly health: string | null;
  /** Share of what should be filled in that is, 0 to 1. */
  readonly complete: number;
  readonly errors: number;
  readonly warnings: number;
  readonly rank: number | null;
}

/** A programme of the portfolio, in the order in which the sheet names them. */
export interface ProgrammeFacts {
  readonly key: string;
  readonly name: string;
  readonly projects: number;
  readonly complete: number;
  readonly errors: number;
  readonly warnings: number;
}

/** A sheet of the workbook, for choosing where a table lies. */
export interface SheetFacts {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Everything that the pane shows of an open workbook. The workbook itself stays with the engine. */
export interface Portfolio {
  readonly source: string;
  readonly sheets: readonly SheetFacts[];
  readonly mapping: Mapping;
  readonly tablesSeen: Adoption["tablesSeen"];
  /** The workbook is a governed register already: its settings say so. */
  readonly governed: boolean;
  /** Written by a newer Jalon: opened read-only. */
  readonly newer: boolean;
  readonly programmes: readonly ProgrammeFacts[];
  /** What the branches of the tree are: the projects' units where no project has a programme. */
  readonly branch: "programme" | "unit";
  readonly projects: readonly ProjectFacts[];
  readonly complete: number;
  readonly findings: readonly Finding[];
  readonly journal: readonly JournalFacts[];
  readonly prioritise: PrioritiseFacts;
  readonly capacity: CapacityFacts;
  /** The scores that are written were computed from other criteria, ratings or figures than those of now. */
  readonly scoresOutOfDate: boolean;
}

/** How a workbook is to be opened. */
export interface Opening {
  readonly language: Language;
  readonly asOf: Day;
  /** A mapping loaded from a file, or the one that is being confirmed. */
  readonly saved?: Mapping;
}

/** A change of the mapping by the user: one of core's, or just the table that a sheet holds (its headings are then found). */
export type PaneChoice =
  MappingChoice | { readonly change: "sheet"; readonly sheet: string; readonly table: string | null };

/** Who applies a plan, and when (ISO date and time). */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly language: Language;
}

/** The heavy calls, by name; each may tell its progress. */
export interface EngineCalls {
  /** Reads the host's workbook, finds its tables, reads its register and scores it. */
  open(request: Opening, progress: Progress): Promise<Portfolio>;
  /** Changes the mapping as the user said and reads again. */
  remap(request: PaneChoice, progress: Progress): Promise<Portfolio>;
  /** What governing the workbook would change. */
  planGoverning(request: null, progress: Progress): Promise<Plan>;
  /** What these repairs would change. */
  planRepairs(request: readonly Finding[], progress: Progress): Promise<Plan>;
  /** Ranks the projects by criteria and ratings that need not be written yet. */
  rank(request: PriorityDraft, progress: Progress): Promise<readonly RankedFacts[]>;
  /** Why a project has its score. */
  why(
    request: { readonly id: string; readonly draft: PriorityDraft },
    progress: Progress,
  ): Promise<Why | null>;
  checkFormula(request: { readonly text: string; readonly language: Language }): Promise<FormulaCheck>;
  /** What writing criteria, ratings, scores and ranks would change. */
  planPriorities(request: PriorityDraft, progress: Progress): Promise<Plan>;
  /** Reads another workbook as a new edition of the register, and compares them. */
  readEdition(request: Workbook, progress: Progress): Promise<EditionFacts>;
  /** Compares the edition that was read with the register as it is now, by the user's word on doubtful rows. */
  compareEdition(request: EditionDecisions, progress: Progress): Promise<EditionFacts>;
  /** What adopting the edition onto the register would change. */
  planEdition(request: EditionWish, progress: Progress): Promise<Plan>;
  /** Who a campaign would ask for their availability. */
  askWhom(request: CampaignWish, progress: Progress): Promise<CampaignFacts>;
  /** The sheets of a campaign, ready to be put in a file or a spreadsheet. */
  layOutCampaign(request: CampaignWish, progress: Progress): Promise<LaidOutCampaign>;
  /** Reads filled campaigns, and compares them with the register. */
  readPull(request: PullRequest, progress: Progress): Promise<PullFacts>;
  /** Compares what was pulled last with the register as it is now. */
  comparePull(request: null, progress: Progress): Promise<PullFacts>;
  /** What taking over what was pulled would change, by the user's word on conflicts. */
  planPull(request: PullWish, progress: Progress): Promise<Plan>;
  /** What taking back an entry would change; a message when there is nothing to take back. */
  planUndo(request: { readonly entry: string }, progress: Progress): Promise<Plan | Message>;
  planFinish(request: { readonly entry: string }, progress: Progress): Promise<Plan | Message>;
  /** Writes a plan that the user has seen. */
  apply(request: { readonly plan: Plan; readonly stamp: Stamp }, progress: Progress): Promise<Receipt>;
}

/** Core's heavy work, somewhere that does not hold up the page. */
export interface Engine extends EngineCalls {
  /** Says which workbook to work on. */
  attach(host: Host): void;
  /** Stops whatever runs; what it promised is rejected with `cancelled`. A workbook must be opened again afterwards. */
  cancel(): void;
  close(): void;
}

/** What a call that was cancelled is rejected with. */
export const cancelled = "jalon-cancelled";
