/** A declaration older than this many days is stale, unless told otherwise: a cadence of a month, and a little more. */
export const staleAfterDays = 38;
