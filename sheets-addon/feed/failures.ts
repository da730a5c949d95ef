/** Wrong tries in an hour after which nothing is answered any more. */
const mostFailures = 20;
const seconds = 3600;

const keyOf = (part: string): string => `jalon.failures.${part}`;

/** Wrong tries of the last hour for a token's open part. Google's cache may forget them: with tokens this long that gives nothing away. */
export const failures = {
  areTooMany: (part: string): boolean =>
    Number(CacheService.getScriptCache().get(keyOf(part)) ?? 0) >= mostFailures,
  add: (part: string): void => {
    const cache = CacheService.getScriptCache();
    cache.put(keyOf(part), String(Number(cache.get(keyOf(part)) ?? 0) + 1), seconds);
  },
};
