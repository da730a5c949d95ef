import type { Formula } from "../expressions/expression.ts";

/** More is better, or less is better. */
export type Direction = "more" | "less";

/**
 * What a criterion does in the score: `weighted` adds its share of 100 points; `gain` is added up and `factor` multiplied,
 * and a `divisor` divides the whole (WSJF: gains over a job size; RICE: factors over an effort).
 */
export type Role = "weighted" | "gain" | "factor" | "divisor";

/** The two ends of a criterion's scale: ratings are placed between them, so that no other project moves a score. */
export interface Anchors {
  readonly low: number;
  readonly high: number;
}

/** A prioritisation criterion, ready to score with. Without a formula its ratings are in `evaluations`. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** 0 or more; weighted criteria share 100 points in proportion to it. */
  readonly weight: number;
  readonly direction: Direction;
  readonly anchors: Anchors;
  readonly formula: Formula | null;
  /** Proposed by Jalon, and not yet decided by the direction. */
  readonly toBeDecided: boolean;
}
