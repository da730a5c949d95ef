import { digestOf } from "./digest-of.ts";
import { kept, type KeptToken } from "./kept.ts";

/** As many as a property holds, and more than anybody needs. */
const mostTokens = 20;
const longestName = 40;

/** Hexadecimal digits of a random number: 122 random bits a UUID. */
function randomDigits(uuids: number): string {
  return Array.from({ length: uuids }, () => Utilities.getUuid().replace(/-/g, "")).join("");
}

/** True when two digests are the same; takes as long whatever they hold. */
export function isSameDigest(one: string, other: string): boolean {
  let differs = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1)
    differs |= one.charCodeAt(at) ^ (other.charCodeAt(at % Math.max(1, other.length)) | 0);
  return differs === 0;
}

/** A name as it is kept: short, on one line. */
export function tokenName(said: string): string {
  return said.replace(/\s+/g, " ").trim().slice(0, longestName);
}

/** What came of making a token: the token, to be shown once, or why there is none. */
export type MadeToken =
  { readonly token: string } | { readonly refused: "no-name" | "name-taken" | "too-many" | "no-such-token" };

function made(name: string, others: readonly KeptToken[], since: string): MadeToken {
  const id = Utilities.getUuid().replace(/-/g, "").slice(-8);
  const token = `jalon-${id}-${randomDigits(2)}`;
  kept.keepTokens([...others, { name, id, digest: digestOf(token), since }]);
  return { token };
}

/** Makes a token for somebody or something that has a name. */
export function newToken(said: string, since: string): MadeToken {
  const name = tokenName(said);
  const tokens = kept.tokens();
  if (name === "") return { refused: "no-name" };
  if (tokens.some((one) => one.name === name)) return { refused: "name-taken" };
  return tokens.length >= mostTokens ? { refused: "too-many" } : made(name, tokens, since);
}

/** Makes another token for a name; the one before is worth nothing from then on. */
export function renewedToken(said: string, since: string): MadeToken {
  const name = tokenName(said);
  const tokens = kept.tokens();
  if (!tokens.some((one) => one.name === name)) return { refused: "no-such-token" };
  const others = tokens.filter((one) => one.name !== name);
  return made(name, others, since);
}

/** Takes a token away; false when no token has that name. */
export function forgetToken(said: string): boolean {
  const name = tokenName(said);
  const tokens = kept.tokens();
  const others = tokens.filter((one) => one.name !== name);
  if (others.length === tokens.length) return false;
  kept.keepTokens(others);
  return true;
}

/** The open part of a token that is known, by which wrong tries are counted: tries at random lock nobody out. */
export function knownPart(token: string): string {
  const id = /^jalon-([0-9a-f]{8})-/.exec(token)?.[1] ?? "";
  return kept.tokens().some((one) => one.id === id) ? id : "unknown";
}

/** True for a token that was made here and not taken away. All of them are compared. */
export function isToken(token: string): boolean {
  const digest = digestOf(token);
  return kept.tokens().reduce((isKnown, one) => isSameDigest(one.digest, digest) || isKnown, false);
}
