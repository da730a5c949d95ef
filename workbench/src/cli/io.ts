import type { Day, Language } from "@jalon/core";
import type { PostLimits, Posted } from "./post-text.ts";

/** What the command line has of the world around it: tests give it another one. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Rejects when there is no such file or it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes the whole file or none of it. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** True when two paths lead to one file. */
  sameFile(a: string, b: string): Promise<boolean>;
  /** Today, the default of --as-of. */
  today(): Day;
  /** Date and time as ISO text, for the journal. */
  now(): string;
  /** Who runs it, for the journal. */
  user(): string;
  /** The secret that the feed of a shared sheet asks for, from the environment; null when there is none. */
  token(): string | null;
  /** Posts a text and takes the answer, within limits. */
  post(url: string, body: string, limits: PostLimits): Promise<Posted>;
  readonly language: Language;
  readonly version: string;
}
