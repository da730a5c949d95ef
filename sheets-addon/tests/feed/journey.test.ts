import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  adopt,
  applyPlan,
  parseAnswer,
  proposeAvailability,
  proposeUndo,
  pullAvailability,
  readRegister,
  type Cell,
  type Plan,
  type Register,
  type Workbook,
} from "@jalon/core";
import { loadFile } from "@jalon/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { worldOf } from "../apps-script/core-book.ts";
import { paste, type, type Typist } from "../apps-script/typing.ts";
import { addBook, newWorld } from "../apps-script/world.ts";
import { bookId, choose, feedManifest, feedScript, post, tokenFrom, pullBody } from "./open-feed.ts";

const run = promisify(execFile);
const jalon = fileURLToPath(new URL("../../../workbench/bin/jalon.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jalon-journey-"));
const file = (name: string): string => join(folder, name);
const asOf = "2026-11-27";

const people = [
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
const availability = [
  "Personne;nov. 2026;déc. 2026",
  "Marie Dupont;12;13",
  "Awa Traoré;9;8",
  "Sean O'Neill;18;8",
  "Luc Petit;10;11",
  "",
].join("\n");

/** The command line, as the PMO's. Findings are no failure. */
async function inWorkbench(args: readonly string[], token = ""): Promise<string> {
  const environment = { ...process.env, JALON_TOKEN: token };
  try {
    return (
      await run(process.execPath, [jalon, ...args, "--lang", "fr", "--as-of", asOf], { env: environment })
    ).stdout;
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code?: number; stdout?: string; stderr?: string };
    if (code === 1) return stdout ?? "";
    throw new Error(`${args.join(" ")}: ${stderr ?? ""}`);
  }
}

/** Stands where the web app stands: answers a post by running the script, with a redirect to the answer as Google does. */
function webApp(script: AppsScript): Server {
  const answers = new Map<string, string>();
  return createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (request.method === "GET") {
        response
          .writeHead(200, { "content-type": "application/json" })
          .end(answers.get(request.url ?? "") ?? "");
        return;
      }
      void post(script, Buffer.concat(parts).toString("utf8")).then(({ text }) => {
        const address = `/answer/${answers.size}`;
        answers.set(address, text);
        response.writeHead(302, { location: address }).end();
      });
    });
  });
}

let script: AppsScript;
let server: Server;
let address = "";
let token = "";

beforeAll(async () => {
  writeFileSync(file("equipe.csv"), people);
  writeFileSync(file("dispos.csv"), availability);
  await inWorkbench(["adopt", file("equipe.csv"), file("dispos.csv"), "-o", file("register.xlsx")]);
  const period = ["--from", "2026-12", "--months", "2", "--owner", "pmo@exemple.fr"];
  await inWorkbench([
    "availability",
    "campaign",
    file("register.xlsx"),
    ...period,
    "-o",
    file("campaign.xlsx"),
  ]);
  const { workbook } = await loadFile("campaign.xlsx", new Uint8Array(readFileSync(file("campaign.xlsx"))));
  const world = newWorld({ scopes: feedManifest.oauthScopes });
  const { sheets, names, metadata } = worldOf(workbook);
  const book = addBook(world, "Campagne", { id: bookId, sheets, names, metadata });
  book.editors = [world.owner, "paul@amhs.example", "kate@amhs.example", "zoe@amhs.example"];
  script = openAppsScript(feedScript, world);
  const [told = ""] = await choose(script, "useCampaign", bookId);
  if (!told.includes("La campagne est prête")) throw new Error(told);
  token = await tokenFrom(script, "Excel de la PMO");
  server = webApp(script);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/exec`;
}, 180_000);

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const readNow = (workbook: Workbook): Register =>
  readRegister(workbook, adopt(workbook, { language: "fr" }).mapping, { asOf }).register;

/** A row without the empty cells at its end: where a column was added and taken back, nothing is left but these. */
function trimmed(row: readonly Cell[]): readonly Cell[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}

const cellsOf = ({ sheets }: Workbook): unknown => sheets.map(({ name, rows }) => [name, rows.map(trimmed)]);
const withoutJournal = (workbook: Workbook): unknown =>
  cellsOf({ ...workbook, sheets: workbook.sheets.filter(({ name }) => !/journal/i.test(name)) });

test("three managers fill the sheet: one pastes text, one edits another's row, one copies last month", async () => {
  const book = script.world.books.get(bookId) ?? expect.fail();
  const as = (user: string): Typist => ({ script, book, user });
  await paste(as("paul@amhs.example"), "Paul Martin", 7, 4, [["voir avec Ana", 14]]);
  await expect(type(as("kate@amhs.example"), "Paul Martin", 8, 4, 1)).rejects.toThrow("protected");
  await type(as("kate@amhs.example"), "Kate Bush", 7, 4, 15);
  await type(as("zoe@amhs.example"), "Zoé Arnaud", 7, 3, true);
  const note = book.sheets.find(({ name }) => name === "Paul Martin")?.cells[7]?.[4]?.note;
  expect(note).toContain("n’est pas un nombre de jours");
});

test("the command line pulls them into the register, and nothing bad with them", async () => {
  const out = ["--into", file("register.xlsx"), "-o", file("pulled.xlsx"), "--json"];
  const told = JSON.parse(await inWorkbench(["availability", "pull", address, ...out], token)) as {
    readonly changes: readonly {
      person: string;
      month: string;
      before: unknown;
      after: unknown;
      how: string;
    }[];
    readonly conflicts: readonly unknown[];
    readonly findings: readonly unknown[];
  };
  expect(
    told.changes.map(({ person, month, after, how }) => `${person} ${month} ${String(after)} ${how}`).sort(),
  ).toEqual([
    "PER-1 2027-01 14 entered",
    "PER-4 2026-12 15 entered",
    "PER-6 2026-12 11 copied",
    "PER-6 2027-01 11 copied",
  ]);
  expect(told.conflicts).toEqual([]);
  expect(JSON.stringify(told.findings)).toContain("voir avec Ana");
});

test("a wrong token is told, and nothing is written", async () => {
  const out = ["--into", file("register.xlsx"), "-o", file("never.xlsx"), "--json"];
  await expect(inWorkbench(["availability", "pull", address, ...out], `${token}0`)).rejects.toThrow(
    "refuse le jeton",
  );
});

test("what the web app answers is previewed, applied, pulled again for nothing, and undone", async () => {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: pullBody(token),
  });
  const parsed = parseAnswer(await answer.text(), address);
  const filled = "filled" in parsed ? parsed.filled : expect.fail("refused");
  const bytes = new Uint8Array(readFileSync(file("register.xlsx")));
  const { host } = await loadFile("register.xlsx", bytes);
  const before = await host.readWorkbook();
  const propose = (workbook: Workbook): Plan => {
    const register = readNow(workbook);
    return proposeAvailability(workbook, register, pullAvailability(register, [filled], { asOf })).plan;
  };
  const receipt = await applyPlan(host, propose(before), { at: "2026-11-27T10:00:00Z", by: "PMO" });
  expect(receipt.skipped).toEqual([]);
  const after = await host.readWorkbook();
  expect(propose(after).changes).toEqual([]);
  const undo = proposeUndo(after, receipt.entry ?? "");
  await applyPlan(host, "changes" in undo ? undo : expect.fail("no undo"), {
    at: "2026-11-27T10:05:00Z",
    by: "PMO",
  });
  expect(withoutJournal(await host.readWorkbook())).toEqual(withoutJournal(before));
});
