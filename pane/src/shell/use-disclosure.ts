import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** A button that opens a short list of others, all of them in `box`, the opener first. */
export interface Disclosure {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Opens and closes a short list: the arrow keys walk it, Escape closes it and gives the focus back, and so does leaving it. */
export function useDisclosure(): Disclosure {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [open]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [opener, ...entries] = box.current?.querySelectorAll<HTMLElement>("button") ?? [];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const step = steps[event.key];
    if (!open || (event.key !== "Escape" && !step)) return;
    event.preventDefault();
    if (step) return entries[step(at, entries.length - 1)]?.focus();
    setOpen(false);
    opener?.focus();
  };
  return { open, setOpen, box, onKeyDown };
}
