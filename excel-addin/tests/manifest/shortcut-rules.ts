import { partsAt, type Part } from "./manifest-tree.ts";
import { isSameSet, jsonAt, type Surroundings } from "./surroundings.ts";

interface Shortcuts {
  readonly actions?: readonly { readonly id?: string; readonly type?: string; readonly name?: string }[];
  readonly shortcuts?: readonly { readonly action?: string; readonly key?: { readonly default?: string } }[];
  readonly resources?: { readonly default?: Names };
}
type Names = Readonly<Record<string, { readonly value?: string }>>;

const keysPattern = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/;

function keyProblems({ shortcuts = [] }: Shortcuts): readonly string[] {
  const keys = shortcuts.map(({ key }) => key?.default ?? "");
  return [
    ...keys.filter((key) => !keysPattern.test(key)).map((key) => `the keys ${key} may clash with others`),
    ...keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `the keys ${key} are given twice`),
  ];
}

function nameProblems({ actions = [], resources }: Shortcuts, french: Names): readonly string[] {
  return actions.flatMap(({ id, name = "" }) => {
    const token = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "";
    const said = [resources?.default?.[token]?.value, french[token]?.value];
    return said.every((value) => value !== undefined && value !== "")
      ? []
      : [`${id} has no name in both languages`];
  });
}

function actionProblems(
  { actions = [], shortcuts = [] }: Shortcuts,
  commandIds: readonly string[],
): readonly string[] {
  const ids = actions.map(({ id = "" }) => id);
  const used = shortcuts.map(({ action = "" }) => action);
  return [
    ...(isSameSet(ids, commandIds)
      ? []
      : [`the keys are for ${ids.join(", ")}; the code answers to ${commandIds.join(", ")}`]),
    ...(isSameSet(used, ids) ? [] : ["an action has no keys, or keys have no action"]),
    ...actions.filter(({ type }) => type !== "ExecuteFunction").map(({ id, type }) => `${id} is a ${type}`),
  ];
}

/** The keys that Excel listens to are for our commands, one each, named in both languages. */
export function shortcutProblems(root: Part, around: Surroundings): readonly string[] {
  const { Url = "", ResourcesUrl = "" } = partsAt(root, "ExtendedOverrides")[0]?.attributes ?? {};
  const [read, french] = [jsonAt(Url, around), jsonAt(ResourcesUrl, around)];
  if ("problem" in read) return [read.problem];
  if ("problem" in french) return [french.problem];
  const said = read.value as Shortcuts;
  return [
    ...actionProblems(said, around.commandIds),
    ...keyProblems(said),
    ...nameProblems(said, french.value as Names),
  ];
}
