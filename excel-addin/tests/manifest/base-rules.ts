import { allParts, partsAt, type Part } from "./manifest-tree.ts";
import type { Surroundings } from "./surroundings.ts";

const textAt = (root: Part, name: string): string =>
  partsAt(root, `OfficeApp:TaskPaneApp/${name}`)[0]?.text ?? "";

/** The id is a GUID, the version is the package's, the default language is English. */
export function identityIsSound(root: Part, { version }: Surroundings): readonly string[] {
  const [id, said, locale] = [textAt(root, "Id"), textAt(root, "Version"), textAt(root, "DefaultLocale")];
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`the Id ${id} is no GUID`]),
    ...(said === `${version}.0` ? [] : [`the Version is ${said}, the package's ${version}`]),
    ...(locale === "en-US" ? [] : [`the default language is ${locale}`]),
  ];
}

/** Jalon asks to read and write the open workbook, and for nothing else: no account, no other site. */
export function permissionsAreLeast(root: Part, { address }: Surroundings): readonly string[] {
  const asked = textAt(root, "Permissions");
  const account = allParts(root).filter(({ name }) =>
    /WebApplicationInfo|Authorization|ExtendedPermission/.test(name),
  );
  const sites = partsAt(root, "AppDomains/AppDomain").filter(({ text }) => text !== new URL(address).origin);
  return [
    ...(asked === "ReadWriteDocument" ? [] : [`the permission is ${asked}`]),
    ...account.map(({ name }) => `<${name}> asks for more than the workbook`),
    ...sites.map(({ text }) => `the pane may go to ${text}`),
  ];
}

/** The floor is ExcelApi 1.9; what is above it is asked when it is used. */
export function floorIsKept(root: Part): readonly string[] {
  const sets = allParts(root).filter(({ name }) => name === "Set" || name === "bt:Set" || name === "Method");
  const said = sets.map(({ attributes: { Name, MinVersion } }) => `${Name} ${MinVersion}`).join(", ");
  return said === "ExcelApi 1.9" ? [] : [`the floor is ${said || "not said"}, not ExcelApi 1.9`];
}

/** One page is the pane, the commands and the functions of cells: else Excel starts several, which do not know each other. */
export function runtimeIsShared(root: Part): readonly string[] {
  const [runtime] = partsAt(root, "Runtimes/Runtime");
  const { resid, lifetime } = runtime?.attributes ?? {};
  const pages = ["Page/SourceLocation", "FunctionFile", "Action:ShowTaskpane/SourceLocation"].flatMap(
    (place) => partsAt(root, place),
  );
  const address = partsAt(root, "bt:Urls/bt:Url").find(({ attributes }) => attributes.id === resid);
  const [settings] = partsAt(root, "DefaultSettings/SourceLocation");
  return [
    ...(lifetime === "long" ? [] : [`the runtime lives ${lifetime ?? "nowhere"}, not long`]),
    ...pages
      .filter(({ attributes }) => attributes.resid !== resid)
      .map(({ name, attributes }) => `<${name}> runs ${attributes.resid}, the runtime is ${resid}`),
    ...(address?.attributes.DefaultValue === settings?.attributes.DefaultValue
      ? []
      : ["the pane of DefaultSettings is not the runtime's page"]),
  ];
}
