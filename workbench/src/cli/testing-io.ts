import type { Io } from "./io.ts";
import { postText } from "./post-text.ts";

/** A world of files in memory, and what was printed. For tests. */
export interface TestingIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly written: string[];
  printed(): string;
  complained(): string;
}

/** Makes such a world from files by path; text files may be given as text. */
export function testingIo(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  token: string | null = null,
): TestingIo {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const written: string[] = [];
  let [out, err] = ["", ""];
  const bare = (path: string): string => path.replace(/^\.\//, "");
  return {
    files: contents,
    written,
    printed: () => out,
    complained: () => err,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readFile: async (path) => contents.get(bare(path)) ?? Promise.reject(new Error("no such file")),
    writeFile: async (path, bytes) => {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      if (![...contents.keys(), ""].some((known) => known.startsWith(folder)))
        throw Object.assign(new Error("no such folder"), { code: "ENOENT" });
      written.push(path);
      contents.set(path, bytes);
    },
    sameFile: async (a, b) => bare(a) === bare(b),
    today: () => "2026-11-22",
    now: () => "2026-11-22T10:00:00Z",
    user: () => "ana",
    token: () => token,
    post: postText,
    language: "en",
    version: "1.2.3",
  };
}
