import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./source-files.ts";

/** Written in pieces, so that this list does not find itself. */
const traces: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "a folder of one machine", pattern: written("/", "(work|farm|tmp|root)", "/") },
  {
    name: "somebody's own folder",
    pattern: written("(?<![.\\w])(/ho", "me/|/Us", "ers/|C:\\\\+Us", "ers\\\\)", "[A-Za-z]"),
  },
  {
    name: "a tool of one workplace",
    pattern: written("(farm", "-studio|farm", "-bench|/[.]", "library\\b)"),
  },
  {
    name: "a package registry",
    pattern: written("(registry[.]", "[a-z0-9-]+[.][a-z]|npm", "js[.]|yarn", "pkg[.])"),
  },
  { name: "a download address", pattern: written('"resolved": "', "https?:") },
];

/** Every file that names a machine, a workplace or a package registry, with what it names. */
export function tracesLeft(house: string): readonly string[] {
  return filesUnder(house).flatMap((file) => {
    const text = readFileSync(join(house, file), "latin1");
    return traces.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file} names ${name}`);
  });
}

function written(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(""));
}
