import { commandTable, type CommandId } from "./command-table.ts";
import { iconSizes } from "./manifest-resources.ts";
import { element, leaf } from "./xml-text.ts";

/** One page is all of Jalon in Excel: the pane, the commands and the functions of cells share it. */
const page = { resid: "Pane.Url" };
const onRibbon: readonly CommandId[] = ["JalonOpen", "JalonCheck", "JalonPrioritise", "JalonRefresh"];

const source = (resid: string): readonly string[] => [element("SourceLocation", { resid })];

const icon = (drawing: string): string =>
  element(
    "Icon",
    {},
    iconSizes.map((size) => element("bt:Image", { size, resid: `Icon.${drawing}.${size}` })),
  );

/** Opening is left to Excel, which can also do it when our code fails to load; the rest runs as a function. */
const action = (id: CommandId): string =>
  id === "JalonOpen"
    ? element("Action", { "xsi:type": "ShowTaskpane" }, source(page.resid))
    : element("Action", { "xsi:type": "ExecuteFunction" }, [leaf("FunctionName", id)]);

const button = (id: CommandId): string =>
  element("Control", { "xsi:type": "Button", id: `${id}.Button` }, [
    element("Label", { resid: `${id}.Label` }),
    element("Supertip", {}, [
      element("Title", { resid: `${id}.Label` }),
      element("Description", { resid: `${id}.Tip` }),
    ]),
    icon(commandTable[id].icon),
    action(id),
  ]);

const customFunctions = (): string =>
  element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    element("Script", {}, source("Functions.Script.Url")),
    element("Page", {}, source(page.resid)),
    element("Metadata", {}, source("Functions.Metadata.Url")),
    element("Namespace", { resid: "Functions.Namespace" }),
  ]);

const ribbon = (): string =>
  element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
    element("CustomTab", { id: "Jalon.Tab" }, [
      element("Group", { id: "Jalon.Group" }, [
        element("Label", { resid: "Group.Label" }),
        icon("jalon"),
        ...onRibbon.map(button),
      ]),
      element("Label", { resid: "Tab.Label" }),
    ]),
  ]);

const contextMenu = (): string =>
  element("ExtensionPoint", { "xsi:type": "ContextMenu" }, [
    element("OfficeMenu", { id: "ContextMenuCell" }, [button("JalonShowProject")]),
  ]);

const getStarted = (): string =>
  element("GetStarted", {}, [
    element("Title", { resid: "Start.Title" }),
    element("Description", { resid: "Start.Text" }),
    element("LearnMoreUrl", { resid: "Help.Url" }),
  ]);

/** Where Jalon shows in Excel: the functions of cells, the ribbon, the context menu of cells. */
export const extensionPoints = (): readonly string[] => [
  element("Runtimes", {}, [element("Runtime", { ...page, lifetime: "long" })]),
  element("AllFormFactors", {}, [customFunctions()]),
  element("DesktopFormFactor", {}, [getStarted(), element("FunctionFile", page), ribbon(), contextMenu()]),
];
