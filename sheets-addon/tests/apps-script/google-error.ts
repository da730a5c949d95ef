/** A refusal of Google's, in its own words; the realm makes its own error of it. */
export class GoogleError extends Error {}

/** Refuses as Google does. */
export function refuse(words: string): never {
  throw new GoogleError(words);
}
