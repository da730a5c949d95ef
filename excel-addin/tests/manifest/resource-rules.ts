import { allParts, partsAt, type Part } from "./manifest-tree.ts";

const stringPlaces = {
  short: "Resources/bt:ShortStrings/bt:String",
  long: "Resources/bt:LongStrings/bt:String",
};
const places = {
  image: "Resources/bt:Images/bt:Image",
  url: "Resources/bt:Urls/bt:Url",
  ...stringPlaces,
} as const;

type Kind = keyof typeof places;

/** The kind of resource that each element names by its `resid`. */
const kindOf: Readonly<Record<string, Kind>> = {
  Runtime: "url",
  SourceLocation: "url",
  FunctionFile: "url",
  LearnMoreUrl: "url",
  Title: "short",
  Label: "short",
  Namespace: "short",
  Description: "long",
  "bt:Image": "image",
};

const references = (root: Part): readonly Part[] =>
  allParts(root).filter(({ attributes }) => attributes.resid !== undefined);

/** Every `resid` names a resource of the kind that its element wants. */
export const residsResolve = (root: Part): readonly string[] =>
  references(root).flatMap(({ name, attributes: { resid = "" } }) => {
    const kind = kindOf[name];
    const isThere = kind && partsAt(root, places[kind]).some(({ attributes }) => attributes.id === resid);
    return isThere ? [] : [`<${name}> names ${resid}, which is no ${kind ?? "known"} resource`];
  });

/** Every resource is named by something. */
export function resourcesAreUsed(root: Part): readonly string[] {
  const used = new Set(references(root).map(({ attributes }) => attributes.resid));
  return Object.values(places)
    .flatMap((place) => partsAt(root, place))
    .filter(({ attributes }) => !used.has(attributes.id))
    .map(({ attributes }) => `the resource ${attributes.id} is not used`);
}

/** Resources, tabs, groups and controls have names of their own, as long as Office takes. */
export function idsAreSound(root: Part): readonly string[] {
  const holders = allParts(root).filter(({ attributes }) => attributes.id !== undefined);
  const ids = holders.map(({ attributes }) => attributes.id ?? "");
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const tooLong = holders.filter(
    ({ name, attributes: { id = "" } }) => id.length > (name.startsWith("bt:") ? 32 : 125),
  );
  return [
    ...repeated.map((id) => `the id ${id} is given twice`),
    ...tooLong.map(({ attributes }) => `the id ${attributes.id} is too long`),
  ];
}

const lengths: readonly (readonly [place: string, most: number])[] = [
  ["OfficeApp:TaskPaneApp/ProviderName", 125],
  ["OfficeApp:TaskPaneApp/DisplayName", 125],
  ["OfficeApp:TaskPaneApp/Description", 250],
  [stringPlaces.short, 125],
  [stringPlaces.long, 250],
  [places.url, 2048],
  [places.image, 2048],
];

/** What a part says in each language: its text or its value, then its overrides. */
export const valuesOf = ({ text, attributes, children }: Part): readonly string[] => [
  attributes.DefaultValue ?? text,
  ...children.flatMap(({ attributes: { Value } }) => (Value === undefined ? [] : [Value])),
];

/** Every word and address is there, and no longer than Office takes. */
export const lengthsAreKept = (root: Part): readonly string[] =>
  lengths.flatMap(([place, most]) =>
    partsAt(root, place).flatMap((part) =>
      valuesOf(part)
        .filter((value) => value.length > most || value.trim() === "")
        .map((value) => `<${part.name}> says ${value.length} characters; 1 to ${most} are taken: ${value}`),
    ),
  );

const frenchLocales = ["fr-FR", "fr-CA", "fr-BE", "fr-CH"];
const wordPlaces = [
  "OfficeApp:TaskPaneApp/DisplayName",
  "OfficeApp:TaskPaneApp/Description",
  ...Object.values(stringPlaces),
];

function localeProblem(part: Part): string | undefined {
  const locales = part.children.map(({ attributes }) => attributes.Locale);
  if (locales.join() !== frenchLocales.join()) return `speaks ${locales.join(", ") || "English only"}`;
  const [, ...french] = valuesOf(part);
  return new Set(french).size > 1 ? "says different things in French" : undefined;
}

/** Everything said, and what cells' functions say of themselves, is there in French for each country that we name. */
export function everyLocaleIsThere(root: Part): readonly string[] {
  const metadata = partsAt(root, "Metadata/SourceLocation").map(({ attributes }) => attributes.resid);
  const inWords = wordPlaces.flatMap((place) => partsAt(root, place));
  const inFiles = partsAt(root, places.url).filter(({ attributes }) => metadata.includes(attributes.id));
  return [...inWords, ...inFiles].flatMap((part) => {
    const problem = localeProblem(part);
    return problem === undefined ? [] : [`${part.attributes.id ?? part.name} ${problem}`];
  });
}
