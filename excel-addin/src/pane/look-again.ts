const everyMilliseconds = 60_000;

/** Looks again when the user comes back to the pane, and each minute while it is seen: Excel's events have gaps. Gives back how to stop. */
export function lookAgain(look: () => void): () => void {
  const whenSeen = () => {
    if (document.visibilityState === "visible") look();
  };
  const timer = setInterval(whenSeen, everyMilliseconds);
  addEventListener("focus", whenSeen);
  document.addEventListener("visibilitychange", whenSeen);
  return () => {
    clearInterval(timer);
    removeEventListener("focus", whenSeen);
    document.removeEventListener("visibilitychange", whenSeen);
  };
}
