import { createContext, type RefObject } from "react";

/** The element that scrolls the screen; long lists draw only what is seen of them in it. */
export const ScrollContext = createContext<RefObject<HTMLElement | null>>({ current: null });
