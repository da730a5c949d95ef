import {
  adopt,
  preferredChoices,
  proposeAvailability,
  pullAvailability,
  pulledComments,
  readRegister,
  readSettings,
  settleConflicts,
  type AvailabilityPull,
  type FilledCampaign,
  type Language,
  type Workbook,
} from "@jalon/core";
import { type LoadedFile, stop } from "@jalon/files";
import { describeFinding } from "./describe.ts";
import { describeWritten } from "./describe-written.ts";
import { isAddress } from "./fetch-answer.ts";
import type { Io } from "./io.ts";
import { openCampaigns, type RefusedSource } from "./open-campaigns.ts";
import { readOptions, textOption, type CommonOptions } from "./options.ts";
import { openFile } from "./portfolio.ts";
import { printPull } from "./print-pull.ts";
import type { PullResult } from "./pull-result.ts";
import {
  applyTo,
  govern,
  readNow,
  refuseInputs,
  refuseNewer,
  save,
  writingTo,
  type Written,
} from "./write-register.ts";

const flags = { into: { type: "string" }, prefer: { type: "string" } } as const;

interface PullCommandOptions extends CommonOptions {
  readonly into: string;
  readonly prefer: "campaign" | "register" | undefined;
}

function pullOptions(args: readonly string[], io: Io): PullCommandOptions {
  const { values, ...shared } = readOptions(args, flags, io);
  const into = textOption(values, "into");
  const prefer = textOption(values, "prefer");
  if (shared.files.length === 0) stop("cli-no-file", { command: "availability pull" });
  if (into === undefined) stop("cli-pull-needs-into");
  if (prefer !== undefined && prefer !== "campaign" && prefer !== "register")
    stop("cli-bad-prefer", { said: prefer });
  return { ...shared, into, prefer };
}

async function write(
  io: Io,
  file: LoadedFile,
  campaigns: readonly FilledCampaign[],
  options: PullCommandOptions,
): Promise<Written | undefined> {
  if (options.out === undefined) return undefined;
  refuseNewer(file);
  const writing = writingTo(io, file, options.language, options.asOf);
  const { mapping } = adopt(file.workbook);
  await govern(writing, mapping);
  const { workbook, read } = await readNow(writing, mapping);
  const { plan } = proposeAvailability(
    workbook,
    read.register,
    pulled(workbook, read.register, campaigns, options),
  );
  await applyTo(writing, plan, read.register.mapping);
  return save(writing, file, options.out, []);
}

function pulled(
  workbook: Workbook,
  register: Parameters<typeof pullAvailability>[0],
  campaigns: readonly FilledCampaign[],
  { asOf, prefer }: PullCommandOptions,
): AvailabilityPull {
  const earlier = { pulledComments: pulledComments(workbook), asideToo: prefer === "campaign" };
  const pull = pullAvailability(register, campaigns, { asOf, ...earlier });
  return prefer ? settleConflicts(register, pull, preferredChoices(pull, prefer), asOf) : pull;
}

function describe(pull: AvailabilityPull, refused: readonly RefusedSource[], language: Language): PullResult {
  return {
    changes: pull.changes,
    conflicts: pull.conflicts,
    setAside: pull.setAside,
    missing: pull.missing,
    stale: pull.stale,
    comments: pull.comments,
    commentConflicts: pull.commentConflicts,
    refused,
    findings: pull.findings.map(({ source, finding }) =>
      describeFinding(finding, (sheet) => ({ file: source, sheet }), language),
    ),
  };
}

/** Stops when the register was never adopted: its rows have no ids yet, and adopting is a decision of its own. */
function refuseUngoverned({ name, workbook }: LoadedFile): void {
  if (readSettings(workbook) === null) stop("cli-pull-not-governed", { name });
}

/** `jalon availability pull`: takes what managers filled, from files and addresses, into a register. */
export async function pullCommand(args: readonly string[], io: Io): Promise<number> {
  const options = pullOptions(args, io);
  const { language } = options;
  await refuseInputs(io, options.out, [options.into, ...options.files.filter((one) => !isAddress(one))]);
  const file = await openFile(io, options.into, language);
  refuseUngoverned(file);
  const { campaigns, refused } = await openCampaigns(io, options.files, language);
  const { mapping } = adopt(file.workbook);
  const { register } = readRegister(file.workbook, mapping, { asOf: options.asOf, nearNames: false });
  const pull = pulled(file.workbook, register, campaigns, options);
  const { findings } = proposeAvailability(file.workbook, register, pull);
  const told = {
    ...pull,
    findings: [...pull.findings, ...findings.map((finding) => ({ source: options.into, finding }))],
  };
  const written = await write(io, file, campaigns, options);
  const result: PullResult = {
    ...describe(told, refused, language),
    ...(written && { written: describeWritten(written, language) }),
  };
  io.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : printPull(result, language));
  const isBlocked =
    refused.length > 0 ||
    result.conflicts.length + result.commentConflicts.length > 0 ||
    result.findings.some(({ severity }) => severity === "error");
  return isBlocked ? 1 : 0;
}
