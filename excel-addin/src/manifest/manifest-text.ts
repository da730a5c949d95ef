import { extensionPoints } from "./extension-points.ts";
import { defaultLocale, localized } from "./localized.ts";
import { manifestResources } from "./manifest-resources.ts";
import { manifestWords } from "./manifest-words.ts";
import { element, leaf } from "./xml-text.ts";

const schemas = "http://schemas.microsoft.com/office";
/** Where the add-in is served from while it is worked on. */
export const developmentAddress = "https://localhost:3000";
/** By this Excel knows that it is the same add-in, wherever it is hosted: it never changes. */
const id = "3a0d176f-11fa-42d1-8d05-16cb82b67548";
/** Excel asks for four numbers and fetches the add-in's files anew when they grow. */
const version = "0.1.0.0";

const base = (address: string): readonly string[] => [
  leaf("Id", id),
  leaf("Version", version),
  leaf("ProviderName", "Jalon"),
  leaf("DefaultLocale", defaultLocale),
  localized("DisplayName", {}, manifestWords.name),
  localized("Description", {}, manifestWords.description),
  element("IconUrl", { DefaultValue: `${address}/icons/jalon-32.png` }),
  element("HighResolutionIconUrl", { DefaultValue: `${address}/icons/jalon-64.png` }),
  element("SupportUrl", { DefaultValue: `${address}/help.html` }),
  element("AppDomains", {}, [leaf("AppDomain", new URL(address).origin)]),
  element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
  element("Requirements", {}, [
    element("Sets", { DefaultMinVersion: "1.1" }, [element("Set", { Name: "ExcelApi", MinVersion: "1.9" })]),
  ]),
  element("DefaultSettings", {}, [element("SourceLocation", { DefaultValue: `${address}/pane.html` })]),
  leaf("Permissions", "ReadWriteDocument"),
];

const overrides = (address: string): string =>
  element(
    "VersionOverrides",
    { xmlns: `${schemas}/taskpaneappversionoverrides`, "xsi:type": "VersionOverridesV1_0" },
    [
      element("Hosts", {}, [element("Host", { "xsi:type": "Workbook" }, extensionPoints())]),
      manifestResources(address),
    ],
  );

/** The manifest by which Excel finds Jalon, hosted at an address such as `https://jalon.example.org` (no slash at its end). */
export function manifestText(address: string = developmentAddress): string {
  const root = element(
    "OfficeApp",
    {
      xmlns: `${schemas}/appforoffice/1.1`,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": `${schemas}/officeappbasictypes/1.0`,
      "xsi:type": "TaskPaneApp",
    },
    [
      ...base(address),
      overrides(address),
      element("ExtendedOverrides", {
        Url: `${address}/shortcuts.json`,
        ResourcesUrl: `${address}/shortcuts-fr.json`,
      }),
    ],
  );
  const made = "<!-- Made from excel-addin/src/manifest by npm run generate; do not edit it by hand. -->";
  return `<?xml version="1.0" encoding="UTF-8"?>\n${made}\n${root}\n`;
}
