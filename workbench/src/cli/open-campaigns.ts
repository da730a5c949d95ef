import {
  isHostProblem,
  parseAnswer,
  readCampaign,
  type FilledCampaign,
  type HostProblem,
  type Language,
} from "@jalon/core";
import { stop } from "@jalon/files";
import { fetchAnswer, isAddress } from "./fetch-answer.ts";
import type { Io } from "./io.ts";
import { openFile, readBytes } from "./portfolio.ts";
import { sayIn } from "./say.ts";

/** A source that could not be read, and why, in the reader's language. */
export interface RefusedSource {
  /** The file's path; of an address only its host. */
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

/** The campaigns that could be read, and the sources that could not. */
export interface OpenedCampaigns {
  readonly campaigns: readonly FilledCampaign[];
  readonly refused: readonly RefusedSource[];
}

const textFile = /^\s*[{<[]/;

function parsed(answer: string, source: string): FilledCampaign {
  const said = parseAnswer(answer, source);
  return "filled" in said ? said.filled : stop(said.refused.code, said.refused.values ?? {});
}

/** A campaign from a file: its workbook, or what the sidebar downloaded. */
async function openCampaign(io: Io, path: string, language: Language): Promise<FilledCampaign> {
  if (isAddress(path)) return parsed(await fetchAnswer(io, path), path);
  const bytes = await readBytes(io, path);
  const start = new TextDecoder().decode(bytes.subarray(0, 64));
  if (textFile.test(start)) return parsed(new TextDecoder().decode(bytes), path);
  const { workbook } = await openFile(io, path, language);
  const read = readCampaign({ ...workbook, source: path });
  return "filled" in read ? read.filled : stop(read.refused.code, read.refused.message.values ?? {});
}

/** What may be shown of a source: somebody may have put a secret in an address. */
function shownSource(path: string): string {
  if (!isAddress(path)) return path;
  return URL.canParse(path) ? new URL(path).host : "";
}

function refusedSource(path: string, problem: HostProblem, language: Language): RefusedSource {
  return {
    source: shownSource(path),
    code: problem.hostProblem,
    message: sayIn(language, problem.message),
  };
}

/** Stops when nothing could be read: with the problem of the only source, or with those of all. */
function refuseAll(problems: readonly HostProblem[], refused: readonly RefusedSource[]): never {
  const [only] = problems;
  if (only && problems.length === 1) stop(only.hostProblem, only.message.values ?? {});
  const why = refused.map((one) => `\n  ✖ ${one.message}`).join("");
  return stop("cli-pull-none-read", { why });
}

/** Opens every campaign that can be read, and tells which could not; stops when none can. */
export async function openCampaigns(
  io: Io,
  paths: readonly string[],
  language: Language,
): Promise<OpenedCampaigns> {
  const campaigns: FilledCampaign[] = [];
  const problems: HostProblem[] = [];
  const refused: RefusedSource[] = [];
  for (const path of paths) {
    try {
      campaigns.push(await openCampaign(io, path, language));
    } catch (thrown) {
      if (!isHostProblem(thrown)) throw thrown;
      problems.push(thrown);
      refused.push(refusedSource(path, thrown, language));
    }
  }
  return campaigns.length > 0 ? { campaigns, refused } : refuseAll(problems, refused);
}
