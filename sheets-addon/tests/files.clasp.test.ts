import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { feedFiles, writeFeedFolder } from "../../scripts/sheets-feed.mjs";
import { sheetsFiles, writeSheetsFolder } from "../../scripts/sheets-folder.mjs";

const clasp = process.env["JALON_CLASP"] ?? "clasp";
const inProject = ".build/script";

/** Which files Google's own command would send of a copy of the project, and which not. */
function filesIn(folder: string) {
  const { stdout } = spawnSync(process.execPath, [clasp, "show-file-status", "--json"], {
    cwd: folder,
    encoding: "utf8",
  });
  const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, readonly string[]>;
  // clasp names them in the order of the disk, which differs from machine to machine.
  return { filesToPush: [...(filesToPush ?? [])].sort(), untrackedFiles };
}

test.each([
  { name: "the add-on", project: "../", files: sheetsFiles, write: writeSheetsFolder },
  { name: "the feed", project: "../feed/", files: feedFiles, write: writeFeedFolder },
])(
  "of $name, clasp sends what Google is given, and nothing else that lies there",
  async (one) => {
    const folder = mkdtempSync(join(tmpdir(), "jalon-clasp-"));
    const built = await one.write();
    // Where `npm run sheets:push` tells clasp to look.
    expect(built.replaceAll("\\", "/").endsWith(`/${inProject}`)).toBe(true);
    cpSync(built, join(folder, inProject), { recursive: true });
    cpSync(new URL(`${one.project}.claspignore`, import.meta.url), join(folder, ".claspignore"));
    const project = { scriptId: "a-script-id-that-is-nobodys", rootDir: inProject };
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify(project));
    const wanted = one.files.map((file) => `${inProject}/${file}`).sort();
    expect(filesIn(folder)).toEqual({ filesToPush: wanted, untrackedFiles: [] });
    writeFileSync(join(folder, inProject, "notes.js"), "secret");
    expect(filesIn(folder)).toEqual({ filesToPush: wanted, untrackedFiles: [`${inProject}/notes.js`] });
    rmSync(folder, { recursive: true, force: true });
  },
  120_000,
);
