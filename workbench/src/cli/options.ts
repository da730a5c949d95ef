import { parseArgs, type ParseArgsConfig } from "node:util";
import { isDay, type Day, type Language } from "@jalon/core";
import { stop } from "@jalon/files";
import type { Io } from "./io.ts";

/** What every command takes. */
export interface CommonOptions {
  readonly json: boolean;
  readonly language: Language;
  readonly asOf: Day;
  readonly files: readonly string[];
  /** Where the result is written; undefined: nowhere. */
  readonly out: string | undefined;
}

type Flags = NonNullable<ParseArgsConfig["options"]>;
type Parsed = Readonly<Record<string, string | boolean | undefined>>;

const common: Flags = {
  json: { type: "boolean" },
  lang: { type: "string" },
  "as-of": { type: "string" },
  out: { type: "string", short: "o" },
};

function languageOf(said: string | boolean | undefined, io: Io): Language {
  if (said === undefined) return io.language;
  return said === "fr" || said === "en" ? said : stop("cli-bad-language", { said: String(said) });
}

function dayOf(said: string | boolean | undefined, io: Io): Day {
  if (said === undefined) return io.today();
  return typeof said === "string" && isDay(said) ? said : stop("cli-bad-day", { said: String(said) });
}

function outOf(said: string | boolean | undefined): string | undefined {
  if (typeof said !== "string") return undefined;
  return /\.xlsx$/i.test(said) ? said : stop("cli-out-not-xlsx", { name: said });
}

/** The option that parseArgs objects to, and our code for what is wrong with it. */
function stopAtOption(thrown: unknown): never {
  const said = thrown instanceof Error ? thrown.message : "";
  const option = /'(-{1,2}[^' ,]+)/.exec(said)?.[1] ?? "";
  if (/unknown option/i.test(said)) return stop("cli-unknown-option", { option });
  return stop(/does not take/i.test(said) ? "cli-option-without-value" : "cli-option-needs-value", {
    option,
  });
}

function parse(args: readonly string[], flags: Flags): { values: Parsed; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...common, ...flags },
      allowPositionals: true,
    });
    return { values: values as Parsed, positionals };
  } catch (thrown) {
    return stopAtOption(thrown);
  }
}

/** Reads a command's arguments. Stops with a coded problem when one is wrong: nothing has been read or written by then. */
export function readOptions(
  args: readonly string[],
  flags: Flags,
  io: Io,
): CommonOptions & { readonly values: Parsed } {
  const { values, positionals } = parse(args, flags);
  return {
    json: values["json"] === true,
    language: languageOf(values["lang"], io),
    asOf: dayOf(values["as-of"], io),
    files: positionals,
    out: outOf(values["out"]),
    values,
  };
}

/** An option that takes a text; undefined when it was not given. */
export function textOption(values: Parsed, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

const kindsPattern = /^[a-z]+(?:-[a-z]+)*(?:,[a-z]+(?:-[a-z]+)*)*$/;

/** `--accept-repairs` may stand alone (all kinds) or be followed by kinds: given the value that parseArgs asks for. */
export function withRepairKinds(args: readonly string[]): string[] {
  return args.flatMap((argument, at) => {
    if (argument !== "--accept-repairs") return [argument];
    return kindsPattern.test(args[at + 1] ?? "") ? [argument] : ["--accept-repairs=all"];
  });
}
