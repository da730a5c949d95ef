import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const jalon = fileURLToPath(new URL("../../workbench/bin/jalon.mjs", import.meta.url));

const team = [
  "Code personne;Nom;Poste;Responsable hiérarchique;Temps de travail;Adresse électronique;Langue",
  "PER-1;Marie Dupont;Cheffe de projet;Paul Martin;100%;marie@amhs.example;",
  "PER-2;Awa Traoré;Analyste métier;Paul Martin;80%;awa@amhs.example;",
  "PER-3;Paul Martin;Directeur;;100%;paul@amhs.example;",
  "PER-4;Sean O'Neill;Business analyst;Kate Bush;100%;sean@amhs.example;",
  "PER-5;Kate Bush;Head of PMO;;100%;kate@amhs.example;English",
  "PER-6;Luc Petit;Architecte;Zoé Arnaud;100%;luc@amhs.example;",
  "PER-7;Zoé Arnaud;Directrice;;100%;zoe@amhs.example;",
  "",
].join("\n");
const known = [
  "Personne;nov. 2026;déc. 2026",
  "Marie Dupont;12;13",
  "Awa Traoré;9;8",
  "Sean O'Neill;18;8",
  "Luc Petit;10;11",
  "",
].join("\n");

/** Who fills a block of the campaign, beside the PMO. */
export const managers = ["paul@amhs.example", "kate@amhs.example", "zoe@amhs.example"];

/** The PMO at the command line, in a folder of their own. */
export interface PmoAtWork {
  /** Runs Jalon with these arguments; a finding is no failure. Gives back what it printed. */
  readonly jalon: (args: readonly string[], token?: string) => Promise<string>;
  readonly bytesOf: (file: string) => Uint8Array;
  readonly leave: () => void;
}

/** The PMO governs a register of seven people (`registre.xlsx`) and prepares a campaign for December 2026 and January 2027 (`campagne.xlsx`), without saying who they are. */
export async function prepareCampaign(): Promise<PmoAtWork> {
  const folder = mkdtempSync(join(tmpdir(), "jalon-journey-"));
  const pmo: PmoAtWork = {
    jalon: (args, token = "") => runIn(folder, args, token),
    bytesOf: (file) => new Uint8Array(readFileSync(join(folder, file))),
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
  writeFileSync(join(folder, "equipe.csv"), team);
  writeFileSync(join(folder, "dispos.csv"), known);
  await pmo.jalon(["adopt", "equipe.csv", "dispos.csv", "-o", "registre.xlsx"]);
  const period = ["--from", "2026-12", "--months", "2"];
  await pmo.jalon(["availability", "campaign", "registre.xlsx", ...period, "-o", "campagne.xlsx"]);
  return pmo;
}

async function runIn(folder: string, args: readonly string[], token: string): Promise<string> {
  const asked = [jalon, ...args, "--lang", "fr", "--as-of", "2026-11-27"];
  try {
    const options = { cwd: folder, env: { ...process.env, JALON_TOKEN: token } };
    return (await run(process.execPath, asked, options)).stdout;
  } catch (failed) {
    const { code, stdout = "", stderr = "" } = failed as { code?: number; stdout?: string; stderr?: string };
    if (code === 1) return stdout;
    throw new Error(`${args.join(" ")}: ${stderr}`);
  }
}
