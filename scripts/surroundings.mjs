import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.mjs";

/** The folder of real portfolios, or undefined where there is none: `JALON_DATA`, else `../shared/data`. */
export function realDataFolder() {
  const folder = process.env.JALON_DATA ?? join(root, "..", "shared", "data");
  return existsSync(folder) ? folder : undefined;
}

/**
 * The first of these programs that can be run from here, as a full path, or undefined.
 * @param {...string} names
 */
export function programOnPath(...names) {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return candidates.find((candidate) => existsSync(candidate));
}

/** LibreOffice's command, or undefined where it is not installed: `JALON_SOFFICE`, the path, the usual places. */
export function calcProgram() {
  const usual = [
    process.env.JALON_SOFFICE,
    programOnPath("soffice", "libreoffice"),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ];
  return usual.find((candidate) => candidate !== undefined && existsSync(candidate));
}

/** Google's command for scripts, or undefined where it is not installed: `JALON_CLASP`, or under `.build/tools`. */
export function claspProgram() {
  const usual = [
    process.env.JALON_CLASP,
    join(root, ".build/tools/node_modules/@google/clasp/build/src/index.js"),
  ];
  return usual.find((candidate) => candidate !== undefined && existsSync(candidate));
}
