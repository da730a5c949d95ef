import { basename } from "node:path";
import { sourcesUnder } from "./source-files.ts";
import { shippedFolders, walledPackages } from "./doors.ts";

const saysNothing = /(^|[-/])(utils?|helpers?|common|managers?|services?|data|info|misc)([-./]|$)/;
const kebab =
  /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|real\.test|calc\.test|clasp\.test|browser\.test|real\.browser\.test|worker))?\.tsx?$/;

/** Every source file whose name is not in kebab-case, or says nothing of what it holds. */
export function nameViolations(house: string): readonly string[] {
  return walledPackages
    .flatMap((name) => shippedFolders.flatMap((folder) => sourcesUnder(house, `${name}/${folder}`)))
    .filter((file) => !kebab.test(basename(file)) || saysNothing.test(file));
}
