import { schema, schemaPage, schemaVersion, type Field, type Table } from "@jalon/core";
import { stop } from "@jalon/files";
import type { Io } from "./io.ts";
import { readOptions } from "./options.ts";

interface DescribedField extends Pick<Field, "type" | "heading" | "synonyms" | "about"> {
  readonly field: string;
  readonly required: boolean;
  readonly computed: boolean;
  readonly values?: readonly { readonly key: string; readonly fr: string; readonly en: string }[];
  readonly references?: string;
}

function describeField({
  key,
  type,
  heading,
  synonyms,
  about,
  need,
  computed,
  list,
  references,
}: Field): DescribedField {
  const values =
    list === undefined
      ? undefined
      : schema.lists[list]?.map(({ key: value, label }) => ({ key: value, ...label }));
  return {
    field: key,
    type,
    heading,
    synonyms,
    about,
    required: need === "must",
    computed: computed ?? false,
    ...(values && { values }),
    ...(references !== undefined && { references }),
  };
}

function describeTable({ key, sheet, about, fields }: Table): object {
  return { table: key, sheet, about, fields: fields.map(describeField) };
}

/** `jalon schema`: every table and field of the register, for people or as JSON. */
export function schemaCommand(args: readonly string[], io: Io): number {
  const { json, files, language } = readOptions(args, {}, io);
  if (files.length > 0) stop("cli-takes-no-file", { command: "schema", name: files[0] ?? "" });
  const described = { schemaVersion, tables: schema.tables.map(describeTable) };
  io.out(json ? `${JSON.stringify(described, null, 2)}\n` : `${schemaPage(language)}\n`);
  return 0;
}
