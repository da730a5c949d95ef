import { createContext, useContext, type RefObject } from "react";

/** Where the focus was when the screen was asked for. */
export const AskedFromContext = createContext<RefObject<Element | null>>({ current: null });

/** Moves the focus to what has arrived on the screen, unless the user has gone to the navigation or elsewhere outside of it meanwhile. */
export function useTakeFocus(): (arrived: HTMLElement | null) => void {
  const askedFrom = useContext(AskedFromContext);
  return (arrived) => {
    const at = document.activeElement;
    const waits = at === null || at === document.body || at === askedFrom.current;
    if (waits || arrived?.closest("main")?.contains(at)) arrived?.focus({ preventScroll: true });
  };
}
