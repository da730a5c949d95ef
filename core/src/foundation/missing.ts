/** Why there is no value: left blank, not yet known ("en cadrage", "TBC"), withheld ("nfp"), not applicable, or said in a way we do not understand. None is 0. */
export type MissingReason = "blank" | "notYetKnown" | "withheld" | "notApplicable" | "notUnderstood";

/** A value that is not there, with the words that stood in its place. */
export interface Missing {
  readonly missing: MissingReason;
  readonly said: string;
}

/** The value of an empty cell. */
export const blank: Missing = { missing: "blank", said: "" };

/** True when a value is not there, for whatever reason. */
export function isMissing(value: unknown): value is Missing {
  return typeof value === "object" && value !== null && "missing" in value;
}
