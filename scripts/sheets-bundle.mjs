/** Makes the script that Google is given: all of Jalon in one file, with a function for each name of `main.ts`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const world = "JalonScript";

/**
 * The names that Google must find, each with what is said of it (its parameters, and `@customfunction`).
 * @param {string} text of `main.ts`
 */
export function namesIn(text) {
  const lists = text.matchAll(/(\/\*\*(?:[^*]|\*(?!\/))*\*\/)?\s*export \{([^}]*)\} from/g);
  return [...lists].flatMap(([, said = "", names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => ({ name, said: said.includes("@") ? said : "" })),
  );
}

/**
 * A function declaration at the top level, which is all that Google looks at.
 * @param {{ name: string, said: string }} named
 */
export function stubOf({ name, said }) {
  const parameters = [...said.matchAll(/@param \{[^}]*\} \[?(\w+)/g)].map(([, parameter]) => parameter);
  const head = said === "" ? "" : `${said}\n`;
  return `${head}function ${name}(${parameters.join(", ")}) { return ${world}.${name}.apply(this, arguments); }`;
}

/**
 * The script, as ES2019. Its top level only declares: every execution parses and runs all of it.
 * @param {string} [entry] the list of names, from the root
 */
export async function sheetsScript(entry = "sheets-addon/src/main.ts") {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    format: "iife",
    globalName: world,
    target: "es2019",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "ascii",
    legalComments: "none",
    logLevel: "error",
  });
  const stubs = namesIn(readFileSync(join(root, entry), "utf8")).map(stubOf);
  return `${outputFiles[0]?.text ?? ""}\n${stubs.join("\n")}\n`;
}
