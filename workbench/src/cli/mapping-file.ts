import { readMappingFile, type HostProblem, type Mapping } from "@jalon/core";
import type { Io } from "./io.ts";
import { readBytes } from "./portfolio.ts";

/** Reads a saved mapping. Stops with a coded problem when the file is none. */
export async function readMapping(io: Io, path: string): Promise<Mapping> {
  const read = readMappingFile(new TextDecoder().decode(await readBytes(io, path)));
  if ("tables" in read) return read;
  const problem: HostProblem = { hostProblem: read.code, message: read };
  // oxlint-disable-next-line typescript/only-throw-error no-throw-literal
  throw problem;
}
