import { addressesAreOurs, filesAreThere, iconsAreOfSize } from "./address-rules.ts";
import { floorIsKept, identityIsSound, permissionsAreLeast, runtimeIsShared } from "./base-rules.ts";
import { commandsAgree, functionsAgree } from "./code-rules.ts";
import { contentRule } from "./content-rule.ts";
import { parseManifest, type Part } from "./manifest-tree.ts";
import {
  everyLocaleIsThere,
  idsAreSound,
  lengthsAreKept,
  residsResolve,
  resourcesAreUsed,
} from "./resource-rules.ts";
import type { Surroundings } from "./surroundings.ts";

type Rule = (root: Part, around: Surroundings) => readonly string[];

/** What must hold of a manifest, each rule under the name of what should be true. */
export const manifestRules: Readonly<Record<string, Rule>> = {
  "content-in-order": contentRule,
  "identity-sound": identityIsSound,
  "permissions-least": permissionsAreLeast,
  "floor-kept": floorIsKept,
  "runtime-shared": runtimeIsShared,
  "resids-resolve": residsResolve,
  "resources-used": resourcesAreUsed,
  "ids-sound": idsAreSound,
  "lengths-kept": lengthsAreKept,
  "locales-there": everyLocaleIsThere,
  "addresses-ours": addressesAreOurs,
  "files-there": filesAreThere,
  "icons-of-size": iconsAreOfSize,
  "functions-agree": functionsAgree,
  "commands-agree": commandsAgree,
};

/** Everything that is wrong with a manifest, in words, each after its rule's name; nothing where Excel can take it. */
export function checkManifest(text: string, around: Surroundings): readonly string[] {
  let root: Part;
  try {
    root = parseManifest(text);
  } catch (error) {
    return [`well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return Object.entries(manifestRules).flatMap(([name, rule]) =>
    rule(root, around).map((problem) => `${name}: ${problem}`),
  );
}
