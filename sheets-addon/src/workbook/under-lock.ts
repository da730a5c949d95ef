import { sheetsProblem } from "../sheets-problem.ts";

const mostWait = 20_000;

/** Does the work while no other execution of the script writes to this document; throws the problem `sheets-busy` when one takes too long. */
export function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(mostWait)) throw sheetsProblem("sheets-busy");
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
