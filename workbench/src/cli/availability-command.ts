import type { Io } from "./io.ts";
import { stop } from "@jalon/files";
import { campaignCommand } from "./campaign-command.ts";
import { pullCommand } from "./pull-command.ts";

/** `jalon availability campaign` and `jalon availability pull`: asking managers for availability, and taking their answers in. */
export async function availabilityCommand(args: readonly string[], io: Io): Promise<number> {
  const at = args.findIndex((argument) => !argument.startsWith("-"));
  const rest = [...args.slice(0, at), ...args.slice(at + 1)];
  if (args[at] === "campaign") return campaignCommand(rest, io);
  if (args[at] === "pull") return pullCommand(rest, io);
  return stop("cli-availability-what", { said: args[at] ?? "" });
}
