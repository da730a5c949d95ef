const leastMilliseconds = 15_000;
/** Between two looks passes so many times what the last one took: on a large workbook each look costs the script a whole reading. */
const restful = 20;

/**
 * Looks while the page is seen, and at once when it is seen again: every fifteen seconds, or less often when looking takes long.
 * Never looks while it is still looking. Gives back how to stop.
 */
export function lookAgain(look: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let stopped = false;

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(lookIfSeen, milliseconds);
  }
  async function lookNow(): Promise<void> {
    looking = true;
    const began = performance.now();
    await look().finally(() => (looking = false));
    wait(Math.max(leastMilliseconds, (performance.now() - began) * restful));
  }
  function lookIfSeen(): void {
    if (document.visibilityState === "visible" && !looking) void lookNow();
  }

  wait(leastMilliseconds);
  document.addEventListener("visibilitychange", lookIfSeen);
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", lookIfSeen);
  };
}
