import type { Finding, Language, Message, Plan, Receipt, Screen } from "@jalon/core";
import type { Portfolio } from "../engine/engine.ts";
import type { PullFacts, PullWish } from "../engine/availability-facts.ts";
import type { EditionFacts, EditionWish } from "../engine/edition-facts.ts";
import type { PriorityDraft } from "../engine/priority-facts.ts";

/** How the pane looks: as the system says, or as the user chose. */
export type ThemeChoice = "system" | "light" | "dark" | "contrast";

/** Long work that is going on: what, and how far. */
export interface Work {
  readonly label:
    | "reading-edition"
    | "reading-availability"
    | "preparing-campaign"
    | "reading-workbook"
    | "making-plan"
    | "writing-plan"
    | "scoring-projects"
    | "sheet-changed";
  readonly cancellable: boolean;
  readonly share: number | null;
  readonly stage: Message | null;
}

/** Something that did not work, in words. `bug` holds the details to copy when it is our fault. */
export type Problem = { readonly message: Message } | { readonly bug: string };

/** A plan before the user's eyes, and where the focus goes back to afterwards. */
export interface Preview {
  readonly plan: Plan;
  readonly opener: string | null;
}

/** What the pane knows; its parts only read it. */
export interface PaneState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly screen: Screen;
  readonly phase: "empty" | "opening" | "open" | "failed";
  readonly work: Work | null;
  readonly portfolio: Portfolio | null;
  readonly problem: Problem | null;
  readonly preview: Preview | null;
  readonly receipt: Receipt | null;
  /** The programme that Findings shows alone, when the tree led there. */
  readonly focus: { readonly programme: string } | { readonly project: string } | null;
  /** Criteria and ratings that were changed here and not written yet; null while they are the register's. */
  readonly draft: PriorityDraft | null;
  /** The new edition that is being looked at, and the user's words on it; null when there is none. */
  readonly edition: LookedAtEdition | null;
  /** The availability that was pulled and is being looked at, and the user's word on it; null when there is none. */
  readonly pull: LookedAtPull | null;
  readonly announced: string;
}

/** Pulled availability before the user's eyes, compared with the portfolio as it was read then. */
export interface LookedAtPull {
  readonly facts: PullFacts;
  readonly wish: PullWish;
  readonly against: Portfolio;
}

/** A new edition before the user's eyes, compared with the portfolio as it was read then. */
export interface LookedAtEdition {
  readonly facts: EditionFacts;
  readonly wish: EditionWish;
  readonly against: Portfolio;
}

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly is: "language"; readonly language: Language }
  | { readonly is: "theme"; readonly theme: ThemeChoice }
  | { readonly is: "screen"; readonly screen: Screen; readonly focus: PaneState["focus"] }
  | { readonly is: "work"; readonly work: Work | null }
  | { readonly is: "progress"; readonly share: number | null; readonly stage: Message }
  | { readonly is: "opening" }
  | { readonly is: "opened"; readonly portfolio: Portfolio }
  | { readonly is: "cancelled" }
  | { readonly is: "failed"; readonly problem: Problem }
  | { readonly is: "problem-seen" }
  | { readonly is: "preview"; readonly preview: Preview | null }
  | { readonly is: "written"; readonly receipt: Receipt }
  | { readonly is: "receipt-seen" }
  | { readonly is: "draft"; readonly draft: PriorityDraft | null }
  | { readonly is: "edition"; readonly edition: LookedAtEdition | null }
  | { readonly is: "pull"; readonly pull: LookedAtPull | null }
  | { readonly is: "announced"; readonly text: string };

/** The pane before a workbook is open. */
export function startState(language: Language, theme: ThemeChoice): PaneState {
  return {
    language,
    theme,
    screen: "home",
    phase: "empty",
    work: null,
    portfolio: null,
    problem: null,
    preview: null,
    receipt: null,
    focus: null,
    draft: null,
    edition: null,
    pull: null,
    announced: "",
  };
}

/** The pane after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case "opening":
      return { ...state, phase: state.portfolio ? "open" : "opening", problem: null };
    case "opened":
      return { ...state, phase: "open", work: null, portfolio: event.portfolio, problem: null };
    case "cancelled":
      return {
        ...state,
        phase: "empty",
        work: null,
        portfolio: null,
        preview: null,
        draft: null,
        edition: null,
        pull: null,
      };
    case "failed":
      return { ...state, phase: state.portfolio ? "open" : "failed", work: null, problem: event.problem };
    case "problem-seen":
      return { ...state, problem: null };
    case "written":
      return {
        ...state,
        preview: null,
        receipt: event.receipt,
        work: null,
        draft: null,
        edition: null,
        pull: null,
      };
    case "receipt-seen":
      return { ...state, receipt: null };
    default:
      return lookedAt(state, event);
  }
}

type Looking = Exclude<
  PaneEvent,
  { is: "opening" | "opened" | "cancelled" | "failed" | "problem-seen" | "written" | "receipt-seen" }
>;

function lookedAt(state: PaneState, event: Looking): PaneState {
  switch (event.is) {
    case "screen":
      return { ...state, screen: event.screen, focus: event.focus, preview: null, receipt: null };
    case "preview":
      return { ...state, preview: event.preview, work: null, receipt: null };
    case "language":
      return { ...state, language: event.language };
    case "theme":
      return { ...state, theme: event.theme };
    case "work":
      return { ...state, work: event.work, problem: event.work ? null : state.problem };
    case "progress":
      return { ...state, work: progressed(state.work, event) };
    case "announced":
      return { ...state, announced: event.text };
    default:
      return workedOn(state, event);
  }
}

function workedOn(state: PaneState, event: PaneEvent & { is: "draft" | "edition" | "pull" }): PaneState {
  if (event.is === "draft") return { ...state, draft: event.draft };
  return event.is === "edition" ? { ...state, edition: event.edition } : { ...state, pull: event.pull };
}

function progressed(
  work: PaneState["work"],
  { share, stage }: PaneEvent & { is: "progress" },
): PaneState["work"] {
  return work && { ...work, share, stage };
}

/** A finding's place among others, the same after every reading while the finding stands. */
export function keyOfFinding({ code, place }: Finding): string {
  return `${code}|${place.sheet}|${place.row}|${place.column}|${place.field ?? ""}`;
}
