import type { HostProblem } from "@jalon/core";
import { fileProblem } from "./file-problem.ts";

/** What the system's reasons mean to whoever wanted the file. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: "file-folder-missing",
  ENOTDIR: "file-folder-missing",
  EISDIR: "file-is-folder",
  EACCES: "file-write-refused",
  EPERM: "file-write-refused",
  EBUSY: "file-write-refused",
  EROFS: "file-write-refused",
  ENOSPC: "file-no-room",
  EDQUOT: "file-no-room",
  ENAMETOOLONG: "file-name-too-long",
};

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

/** Why a file could not be written, in the user's words and not the system's. */
export function writeProblem(name: string, thrown: unknown): HostProblem {
  return fileProblem(meanings[codeOf(thrown)] ?? "file-not-written", { name });
}
