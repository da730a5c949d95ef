import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether the Excel of this computer can be found.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(file: string) => boolean} exists
 */
export function isExcelHere(platform = process.platform, env = process.env, exists = existsSync) {
  return placesOfExcel(platform, env).some(exists);
}

/** @param {NodeJS.Platform} platform @param {Readonly<Record<string, string | undefined>>} env */
function placesOfExcel(platform, env) {
  if (platform === "darwin") return ["/Applications/Microsoft Excel.app"];
  if (platform !== "win32") return [];
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.ProgramW6432].filter(
    (folder) => folder !== undefined,
  );
  return folders.flatMap((folder) =>
    ["root\\Office16", "Office16"].map((inside) => join(folder, "Microsoft Office", inside, "EXCEL.EXE")),
  );
}

/** What to do on a computer without Excel. */
export const withoutExcel = `No Excel was found on this computer, so Jalon cannot be put into it.
You can still:
  npm run excel:simulate      see Jalon on Microsoft's own library, with an Excel of ours, in your browser
  npm run excel -- --web      serve it to Excel on the web in a browser of this computer
  npm start                   use Jalon on files, with no Excel at all
`;

/**
 * What to do in Excel on the web, which takes a manifest from whoever is signed in.
 * @param {string} address
 */
export const inExcelOnTheWeb = (address) => `Jalon: ${address}
If a message above says that the certificate is not trusted, open ${address}/help.html first and let the browser accept it.
In Excel on the web, open a workbook, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in (or Manage
My Add-ins > Upload), and choose the manifest.xml of this folder. Leave this running meanwhile; Ctrl+C ends it.
`;
