const everyMilliseconds = 15_000;

/** Looks every fifteen seconds while the page is seen, and at once when it is seen again. */
export function lookAgain(look: () => void): () => void {
  const lookIfSeen = () => {
    if (document.visibilityState === "visible") look();
  };
  const timer = setInterval(lookIfSeen, everyMilliseconds);
  document.addEventListener("visibilitychange", lookIfSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", lookIfSeen);
  };
}
