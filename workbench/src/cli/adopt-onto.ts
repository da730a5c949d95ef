import {
  adopt,
  compareEditions,
  message,
  proposeEdition,
  readRegister,
  type EditionComparison,
  type Language,
  type Message,
  type TableComparison,
  type Value,
} from "@jalon/core";
import type { LoadedFile } from "@jalon/files";
import type { Adopted } from "./adopt-files.ts";
import { applyTo, govern, readNow, type Writing } from "./write-register.ts";
import { sayIn } from "./say.ts";
import type { CommonOptions } from "./options.ts";

/** What a new edition changes in a table of the register, in JSON. */
export interface DescribedEdition {
  readonly table: string;
  readonly added: readonly { readonly id: string; readonly name: string }[];
  readonly changed: readonly {
    readonly id: string;
    readonly name: string;
    readonly changes: readonly {
      readonly field: string;
      readonly before: Value | null;
      readonly after: Value;
    }[];
  }[];
  readonly gone: readonly { readonly id: string; readonly name: string }[];
  readonly doubtful: readonly {
    readonly name: string;
    readonly candidates: readonly { readonly id: string; readonly name: string }[];
  }[];
  /** Fields whose amounts look read in another unit: none of them is written until the unit is told. */
  readonly leftOut: readonly { readonly field: string; readonly message: string }[];
}

/** Compares a register with a new edition of it. */
export function compareOnto(
  register: LoadedFile,
  edition: Adopted,
  options: CommonOptions,
): EditionComparison {
  const { mapping } = adopt(register.workbook);
  const read = readRegister(register.workbook, mapping, { asOf: options.asOf, nearNames: false });
  return compareEditions(read.register, edition.read.register);
}

/** A table's comparison in JSON. */
export function describeEdition(
  { table, added, matched, gone, doubtful, suspects }: TableComparison,
  language: Language,
): DescribedEdition {
  const named = ({ id, name }: { id: string; name: string }): { id: string; name: string } => ({ id, name });
  const left = new Set(suspects.map(({ field }) => field));
  const changed = matched.map((row) => ({
    ...named(row),
    changes: row.changes
      .filter(({ field }) => !left.has(field))
      .map(({ field, before, after }) => ({ field, before: before ?? null, after })),
  }));
  return {
    table,
    added: added.map(named),
    changed: changed.filter(({ changes }) => changes.length > 0),
    gone: gone.map(named),
    doubtful: doubtful.map(({ name, candidates }) => ({ name, candidates: candidates.map(named) })),
    leftOut: suspects.map(({ field, message: said }) => ({ field, message: sayIn(language, said) })),
  };
}

/** An edition's counts, in words. */
export function editionMessage(edition: DescribedEdition, tableName: string): Message {
  const { added, changed, gone, doubtful } = edition;
  const counts = {
    added: added.length,
    changed: changed.length,
    gone: gone.length,
    doubtful: doubtful.length,
  };
  return message("cli-edition", { table: tableName, ...counts });
}

/** A path without its folders: what the register remembers an edition by. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Brings an edition into the register, governing it first: changed cells, added rows, and a mark on the rows that are gone. */
export async function writeEdition(
  writing: Writing,
  register: LoadedFile,
  edition: Adopted,
  name: string,
): Promise<void> {
  const { mapping } = adopt(register.workbook);
  await govern(writing, mapping);
  const { workbook, read } = await readNow(writing, mapping);
  const comparison = compareEditions(read.register, edition.read.register);
  await applyTo(
    writing,
    proposeEdition(workbook, read.register, comparison, { edition: fileName(name) }),
    read.register.mapping,
  );
}
