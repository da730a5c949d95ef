import manifest from "../package.json" with { type: "json" };
import { jalon } from "./cli/main.ts";
import { nodeIo } from "./cli/node-io.ts";

/** The command line: what it is asked, in; its exit code, out. */
export async function main(args: readonly string[], io = nodeIo(manifest.version)): Promise<number> {
  return jalon(args, io);
}
