import { useLayoutEffect, useState, type RefObject } from "react";

/** How far an element lies below the top of what scrolls it, followed while what stands above it grows or shrinks. */
export function useDistance(
  element: RefObject<HTMLElement | null>,
  scroll: RefObject<HTMLElement | null>,
): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setDistance(distanceWithin(element.current, scroll.current));
    measure();
    if (!globalThis.ResizeObserver || !scroll.current) return undefined;
    const observer = new ResizeObserver(measure);
    for (const child of scroll.current.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element, scroll]);
  return distance;
}

function distanceWithin(element: HTMLElement | null, scroll: HTMLElement | null): number {
  if (!element || !scroll) return 0;
  return Math.round(
    element.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop,
  );
}
