import { allParts, type Part } from "./manifest-tree.ts";

/**
 * What each element holds, in the order that Office's schema asks: `?` none or one, `+` one or more, `*` any number.
 * The key is the end of the element's path; the longest one that fits counts. What is not listed holds no element.
 */
const contents: Readonly<Record<string, string>> = {
  "OfficeApp:TaskPaneApp":
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  "OfficeApp:TaskPaneApp/DisplayName": "Override*",
  "OfficeApp:TaskPaneApp/Description": "Override*",
  AppDomains: "AppDomain+",
  "OfficeApp:TaskPaneApp/Hosts": "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides:VersionOverridesV1_0": "Hosts Resources",
  "VersionOverrides:VersionOverridesV1_0/Hosts": "Host:Workbook",
  "Host:Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint:CustomFunctions",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor:
    "GetStarted FunctionFile ExtensionPoint:PrimaryCommandSurface ExtensionPoint:ContextMenu",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control:Button+",
  "Control:Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action:ShowTaskpane": "SourceLocation",
  "Action:ExecuteFunction": "FunctionName",
  "ExtensionPoint:ContextMenu": "OfficeMenu",
  OfficeMenu: "Control:Button+",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Images/bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

const keys = Object.keys(contents).sort((one, other) => other.length - one.length);

function wanted(path: string): string {
  const key = keys.find((ending) => path.endsWith(`/${ending}`));
  return (key === undefined ? undefined : contents[key]) ?? "";
}

const shown = ({ path }: Part): string => path.slice(path.lastIndexOf("/") + 1);

/** `Override` stands for any; `Action` and `Host` stand for those of each type unless one is named. */
function fits(part: Part, model: string): boolean {
  const pieces = model.split(" ").filter(Boolean);
  const pattern = pieces.map((piece) => piece.replace(/^([\w:]+)([?*+]?)$/, "(?:$1(?::\\w+)? )$2")).join("");
  return new RegExp(`^${pattern}$`).test(part.children.map((child) => `${shown(child)} `).join(""));
}

/** Every element holds what Office's schema asks, in its order, and nothing else. */
export const contentRule = (root: Part): readonly string[] =>
  allParts(root)
    .map((part) => ({ part, model: wanted(part.path) }))
    .filter(({ part, model }) => !fits(part, model))
    .map(
      ({ part, model }) =>
        `<${shown(part)}> holds ${part.children.map(shown).join(", ") || "nothing"}; wanted: ${model || "nothing"}`,
    );
