import { browserLook, type SystemLook } from "@jalon/pane";

/** True for a dark colour such as `#262626`; null when it is none. */
export function isDark(colour: string | undefined): boolean | null {
  const [, red = "", green = "", blue = ""] = /^#?(..)(..)(..)$/.exec(colour ?? "") ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b)) return null;
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** How Excel looks, where it says so (Windows and Mac); the browser's system otherwise. High contrast goes before both. */
export const excelLook: SystemLook = {
  now: () => {
    const system = browserLook.now();
    const dark = system === "contrast" ? null : isDark(Office.context.officeTheme?.bodyBackgroundColor);
    return dark === null ? system : dark ? "dark" : "light";
  },
  // Excel does not tell when its theme changes: it is looked at again when the user comes back to the pane.
  watch: (changed) => {
    const unwatch = browserLook.watch(changed);
    addEventListener("focus", changed);
    return () => {
      unwatch();
      removeEventListener("focus", changed);
    };
  },
};
