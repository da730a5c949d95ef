import manifest from "../package.json" with { type: "json" };

/** The command line: what it is asked, in; its exit code, out. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] !== "--version") return 2;
  process.stdout.write(`${manifest.version}\n`);
  return 0;
}
