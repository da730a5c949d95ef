import type { Bilingual } from "@jalon/core";
import { commandIds } from "../commands/command-ids.ts";
import { commandTable } from "./command-table.ts";
import { localized } from "./localized.ts";
import { manifestWords } from "./manifest-words.ts";
import { element } from "./xml-text.ts";

/** The sizes, in pixels, that Excel asks of an icon. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const drawings = [...new Set(commandIds.map((id) => commandTable[id].icon))];

/** The address of one file of the hosted folder. */
const at = (address: string, file: string): string => `${address}/${file}`;

const images = (address: string): readonly string[] =>
  drawings.flatMap((drawing) =>
    iconSizes.map((size) =>
      element("bt:Image", {
        id: `Icon.${drawing}.${size}`,
        DefaultValue: at(address, `icons/${drawing}-${size}.png`),
      }),
    ),
  );

const urls = (address: string): readonly string[] => [
  element("bt:Url", { id: "Pane.Url", DefaultValue: at(address, "pane.html") }),
  element("bt:Url", { id: "Functions.Script.Url", DefaultValue: at(address, "functions.js") }),
  localized(
    "bt:Url",
    { id: "Functions.Metadata.Url" },
    { fr: at(address, "functions-fr.json"), en: at(address, "functions.json") },
    "bt:",
  ),
  element("bt:Url", { id: "Help.Url", DefaultValue: at(address, "help.html") }),
];

const text = (id: string, value: Bilingual): string => localized("bt:String", { id }, value, "bt:");

const shortStrings = (): readonly string[] => [
  text("Functions.Namespace", { fr: "JALON", en: "JALON" }),
  text("Tab.Label", manifestWords.tab),
  text("Group.Label", manifestWords.group),
  text("Start.Title", manifestWords["start-title"]),
  ...commandIds.map((id) => text(`${id}.Label`, commandTable[id].label)),
];

const longStrings = (): readonly string[] => [
  text("Start.Text", manifestWords["start-text"]),
  ...commandIds.map((id) => text(`${id}.Tip`, commandTable[id].tip)),
];

/** The pictures, addresses and words that the manifest's other elements name, each in every language. */
export const manifestResources = (address: string): string =>
  element("Resources", {}, [
    element("bt:Images", {}, images(address)),
    element("bt:Urls", {}, urls(address)),
    element("bt:ShortStrings", {}, shortStrings()),
    element("bt:LongStrings", {}, longStrings()),
  ]);
