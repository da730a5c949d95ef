import { useSyncExternalStore } from "react";

const narrowQuery = "(max-width: 759px)";

function subscribe(changed: () => void): () => void {
  const query = matchMedia(narrowQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** True where grid and pane have room side by side. */
export function usePageWide(): boolean {
  return useSyncExternalStore(subscribe, () => !matchMedia(narrowQuery).matches);
}
