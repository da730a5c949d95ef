import { allParts, partsAt, type Part } from "./manifest-tree.ts";
import { pathOf, type Surroundings } from "./surroundings.ts";

/** Namespaces are names, not places; everything else that looks like an address is one. */
const addresses = (root: Part): readonly string[] =>
  allParts(root)
    .flatMap(({ name, text, children, attributes }) => [
      ...Object.entries(attributes)
        .filter(([key]) => !key.startsWith("xmlns"))
        .map(([, value]) => value),
      ...(children.length === 0 && name === "AppDomain" ? [text] : []),
    ])
    .filter((value) => /^[a-z]+:\/\//i.test(value));

/** Every address is https, and of the place that hosts Jalon. */
export const addressesAreOurs = (root: Part, { address: folder }: Surroundings): readonly string[] =>
  [...new Set(addresses(root))].flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    return address === new URL(folder).origin || address.startsWith(`${folder}/`)
      ? []
      : [`${address} is not at ${folder}`];
  });

/** Every address is a file of the hosted folder. */
export const filesAreThere = (root: Part, around: Surroundings): readonly string[] =>
  [...new Set(addresses(root))].flatMap((address) => {
    const path = pathOf(address, around);
    return path === undefined || around.fileAt(path) ? [] : [`${path} is not in the folder`];
  });

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size in pixels that a PNG says it has, or undefined where it is no PNG. */
function pngSize(bytes: Uint8Array): string | undefined {
  if (bytes.length < 24 || pngStart.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}

function sizeProblem(address: string, size: string, around: Surroundings): readonly string[] {
  const bytes = around.fileAt(pathOf(address, around) ?? "");
  const found = bytes && pngSize(bytes);
  return found === `${size}×${size}` ? [] : [`${address} is ${found ?? "no PNG"}, not ${size}×${size}`];
}

function namedSizes(root: Part, around: Surroundings): readonly string[] {
  const images = new Map(
    partsAt(root, "bt:Images/bt:Image").map(({ attributes: { id = "", DefaultValue = "" } }) => [
      id,
      DefaultValue,
    ]),
  );
  return partsAt(root, "Icon/bt:Image").flatMap(({ attributes: { resid = "", size = "" } }) =>
    sizeProblem(images.get(resid) ?? "", size, around),
  );
}

/** Every picture has the pixels that its element says, and each icon the sizes that Office cannot do without. */
export function iconsAreOfSize(root: Part, around: Surroundings): readonly string[] {
  const fixed = [
    ["IconUrl", "32"],
    ["HighResolutionIconUrl", "64"],
  ] as const;
  const missing = partsAt(root, "Icon").flatMap(({ children, path }) => {
    const sizes = children.map(({ attributes }) => attributes.size);
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map((size) => `${path} has no size ${size}`);
  });
  return [
    ...fixed.flatMap(([name, size]) =>
      partsAt(root, name).flatMap(({ attributes }) =>
        sizeProblem(attributes.DefaultValue ?? "", size, around),
      ),
    ),
    ...namedSizes(root, around),
    ...missing,
  ];
}
