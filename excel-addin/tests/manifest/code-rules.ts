import { partsAt, type Part } from "./manifest-tree.ts";
import { valuesOf } from "./resource-rules.ts";
import { shortcutProblems } from "./shortcut-rules.ts";
import { isSameSet, jsonAt, type Surroundings } from "./surroundings.ts";

interface Described {
  readonly functions?: readonly {
    readonly id?: string;
    readonly name?: string;
    readonly description?: string;
  }[];
}

function describedProblem(address: string, around: Surroundings): readonly string[] {
  const read = jsonAt(address, around);
  if ("problem" in read) return [read.problem];
  const { functions = [] } = read.value as Described;
  const ids = functions.map(({ id = "" }) => id);
  return [
    ...(isSameSet(ids, around.functionIds)
      ? []
      : [`${address} describes ${ids.join(", ")}; the code offers ${around.functionIds.join(", ")}`]),
    ...functions
      .filter(({ id, name }) => !/^[A-Z][A-Z0-9._]{2,}$/.test(id ?? "") || name !== id)
      .map(({ id }) => `${id} is no name for a function`),
    ...functions
      .filter(({ description = "" }) => description.trim() === "")
      .map(({ id }) => `${id} is not described`),
  ];
}

/** The functions of cells that Excel is told of, in each language, are those of our code, under one namespace. */
export function functionsAgree(root: Part, around: Surroundings): readonly string[] {
  const strings = partsAt(root, "bt:ShortStrings/bt:String");
  const [namespace] = partsAt(root, "ExtensionPoint:CustomFunctions/Namespace");
  const names = strings
    .filter(({ attributes }) => attributes.id === namespace?.attributes.resid)
    .flatMap(valuesOf);
  const metadata = partsAt(root, "Metadata/SourceLocation").map(({ attributes }) => attributes.resid);
  const files = partsAt(root, "bt:Urls/bt:Url").filter(({ attributes }) => metadata.includes(attributes.id));
  return [
    ...(names.every((name) => name === "JALON")
      ? []
      : [`the functions are under ${names.join(", ")}, not JALON`]),
    ...[...new Set(files.flatMap(valuesOf))].flatMap((address) => describedProblem(address, around)),
  ];
}

/** What the ribbon, the menu and the keyboard ask is what our code answers, and each of its answers can be asked for. */
export function commandsAgree(root: Part, around: Surroundings): readonly string[] {
  const asked = partsAt(root, "Action:ExecuteFunction/FunctionName").map(({ text }) => text);
  const opens = partsAt(root, "Action:ShowTaskpane").length;
  const unknown = asked.filter((name) => !around.commandIds.includes(name));
  const notShown = around.commandIds.length - new Set(asked).size - opens;
  return [
    ...unknown.map((name) => `no code answers to ${name}`),
    ...(notShown === 0 ? [] : ["a command has no button, or two have the same"]),
    ...shortcutProblems(root, around),
  ];
}
