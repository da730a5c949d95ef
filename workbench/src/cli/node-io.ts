import { randomBytes } from "node:crypto";
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import type { Io } from "./io.ts";
import { postText } from "./post-text.ts";

async function truePath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** A file appears whole under its name, or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString("hex")}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw thrown;
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "jalon";
  }
}

/** The user's machine. */
export function nodeIo(version: string): Io {
  // Whoever reads us may have read enough (`jalon … | head`): that is no fault.
  process.stdout.on("error", (thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== "EPIPE") throw thrown;
  });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || "";
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readFile: async (path) => new Uint8Array(await readFile(path)),
    writeFile: writeWhole,
    sameFile: async (a, b) => (await truePath(a)) === (await truePath(b)),
    today: () => {
      const now = new Date();
      const two = (part: number): string => String(part).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    now: () => new Date().toISOString(),
    user: userName,
    token: () => process.env["JALON_TOKEN"]?.trim() || null,
    post: postText,
    language: locale.toLowerCase().startsWith("fr") ? "fr" : "en",
    version,
  };
}
