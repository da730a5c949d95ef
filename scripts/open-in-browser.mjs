import { spawn } from "node:child_process";

/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} */
const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/**
 * Opens an address in the user's own browser, or does nothing where there is no screen: the address is printed anyway.
 * @param {string} address
 */
export function openInBrowser(address) {
  const opener = openers[process.platform];
  const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (opener === undefined || !hasScreen) return;
  const [program, ...args] = opener;
  const opened = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}
