import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** Where LibreOffice Calc is; empty on machines without it. */
export const calcPrograms = [process.env["JALON_SOFFICE"]].filter((program) => program !== undefined);

/** Opens a workbook in LibreOffice Calc and gives back the content that it saves as .ods. */
export function contentInCalc(program: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "jalon-journey-"));
  try {
    const file = join(folder, "download.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(program, [profile, "--headless", "--convert-to", "ods", "--outdir", folder, file], {
      stdio: "ignore",
    });
    const saved = unzipSync(new Uint8Array(readFileSync(join(folder, "download.ods"))));
    return strFromU8(saved["content.xml"] ?? new Uint8Array());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
