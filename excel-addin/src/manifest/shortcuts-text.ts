import { typeset, type Language } from "@jalon/core";
import { commandIds } from "../commands/command-ids.ts";
import { commandTable } from "./command-table.ts";

const token = (id: string): string => `${id}_name`;

const said = { fr: "Jalon : ", en: "Jalon: " };

const names = (language: Language) =>
  Object.fromEntries(
    commandIds.map((id) => [
      token(id),
      {
        value: typeset(language, `${said[language]}${commandTable[id].label[language]}`),
        comment: `What ${id} is called.`,
      },
    ]),
  );

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The keys of each command, with English names: the file that the manifest's ExtendedOverrides names. */
export const shortcutsText = (): string =>
  json({
    actions: commandIds.map((id) => ({ id, type: "ExecuteFunction", name: `\${resource.${token(id)}}` })),
    shortcuts: commandIds.map((id) => ({ action: id, key: { default: commandTable[id].keys } })),
    resources: { default: names("en") },
  });

/** The French names of the commands that have keys. */
export const frenchShortcutsText = (): string => json(names("fr"));
