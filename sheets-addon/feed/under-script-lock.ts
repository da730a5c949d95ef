const mostWait = 25_000;

/** Does the work while no other run of this script writes to the campaign; throws Google's own words when one takes too long. */
export function underScriptLock<T>(work: () => T): T {
  const lock = LockService.getScriptLock();
  lock.waitLock(mostWait);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
