import { isHostProblem, message, type HostProblem, type Language } from "@jalon/core";
import { fileProblem, stop } from "@jalon/files";
import { adoptCommand } from "./adopt-command.ts";
import { availabilityCommand } from "./availability-command.ts";
import type { Io } from "./io.ts";
import { prioritiseCommand } from "./prioritise-command.ts";
import { sayIn } from "./say.ts";
import { schemaCommand } from "./schema-command.ts";

const commands: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<number> | number>> = {
  adopt: adoptCommand,
  availability: availabilityCommand,
  prioritise: prioritiseCommand,
  prioritize: prioritiseCommand,
  schema: schemaCommand,
};

function printVersion(io: Io, json: boolean): number {
  io.out(json ? `${JSON.stringify({ version: io.version })}\n` : `${io.version}\n`);
  return 0;
}

async function run(args: readonly string[], io: Io): Promise<number> {
  const json = args.includes("--json");
  if (args.includes("--help") || args.includes("-h")) {
    io.out(sayIn(languageIn(args, io), message("cli-usage")));
    return 0;
  }
  if (args.includes("--version")) return printVersion(io, json);
  const at = args.findIndex((argument) => !argument.startsWith("-"));
  const name = args[at];
  if (name === undefined) stop("cli-no-command");
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) stop("cli-unknown-command", { command: name });
  return command([...args.slice(0, at), ...args.slice(at + 1)], io);
}

/** The language to complain in, even where the options could not be read. */
function languageIn(args: readonly string[], io: Io): Language {
  const joined = args.find((argument) => argument.startsWith("--lang="))?.slice("--lang=".length);
  const said = joined ?? args[args.indexOf("--lang") + 1];
  const given = joined !== undefined || args.includes("--lang");
  return given && (said === "fr" || said === "en") ? said : io.language;
}

function tellProblem(problem: HostProblem, args: readonly string[], io: Io): number {
  const said = sayIn(languageIn(args, io), problem.message);
  io.err(`${said}\n`);
  if (args.includes("--json")) {
    io.out(`${JSON.stringify({ error: { code: problem.hostProblem, message: said } }, null, 2)}\n`);
  }
  return 2;
}

/** The command line: what it is asked, in; its exit code, out: 0 clean, 1 findings at error level, 2 could not run. */
export async function jalon(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io);
  } catch (thrown) {
    if (isHostProblem(thrown)) return tellProblem(thrown, args, io);
    const what = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ""}` : String(thrown);
    return tellProblem(fileProblem("cli-bug", { what }), args, io);
  }
}
