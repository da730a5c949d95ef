import { describe, expect, test } from "vitest";
import { jalon } from "./main.ts";
import { testingIo, type TestingIo } from "./testing-io.ts";

const projects = [
  "Code;Nom du projet;Programme;Chef de projet;Début;Date de fin;Budget révisé;Avancement;Météo",
  "A-1;Guichet unique;Numérique;Ana Roy;01/03/2026;31/12/2027;1 250 000,50;25 %;Vert",
  "A-2;Archivage;Numérique;Luc Bon;15/09/2026;en cadrage;NA;;Orange",
  "A-3;Paie;RH;Ana Roy;31/02/2026;30/06/2027;80000;50 %;Rouge",
  "",
].join("\n");

const clean = [
  "Code;Nom du projet;Programme;Chef de projet;Début;Date de fin;Budget révisé",
  "A-1;Guichet unique;Numérique;Ana Roy;2026-03-01;2027-12-31;1250000,5",
  "A-2;Archivage;Numérique;Luc Bon;2026-09-15;2027-01-31;90000",
  "",
].join("\n");

async function run(args: string, io: TestingIo): Promise<{ code: number; json: Record<string, never> }> {
  const code = await jalon(args.split(" "), io);
  return { code, json: args.includes("--json") ? (JSON.parse(io.printed()) as Record<string, never>) : {} };
}

describe("what cannot be run ends with 2, says why, and writes nothing", () => {
  test.each([
    ["", "cli-no-command"],
    ["destroy", "cli-unknown-command"],
    ["__proto__", "cli-unknown-command"],
    ["constructor", "cli-unknown-command"],
    ["adopt", "cli-no-file"],
    ["adopt missing.csv", "file-not-found"],
    ["adopt a.csv --colour red", "cli-unknown-option"],
    ["adopt a.csv -x", "cli-unknown-option"],
    ["adopt a.csv --sheet", "cli-option-needs-value"],
    ["adopt a.csv --sheet --mapping m.json", "cli-option-needs-value"],
    ["schema a.csv", "cli-takes-no-file"],
    ["schema --json=yes", "cli-option-without-value"],
    ["adopt a.csv --lang de", "cli-bad-language"],
    ["adopt a.csv --as-of 2026-02-31", "cli-bad-day"],
    ["adopt a.csv -o out.csv", "cli-out-not-xlsx"],
    ["adopt a.csv --accept-repairs", "cli-needs-out"],
    ["adopt a.csv --sheet Nowhere", "cli-no-such-sheet"],
    ["adopt a.csv --mapping a.csv", "mapping-file-not-json"],
    ["adopt a.csv b.xlsx -o ./b.xlsx", "cli-out-is-input"],
    ["adopt a.csv ./a.csv", "cli-file-twice"],
    ["adopt broken.xlsx -o out.xlsx", "file-corrupted"],
    ["prioritise a.csv b.xlsx", "cli-one-file"],
    ["prioritise a.csv --criteria notes.csv", "cli-no-criteria"],
    ["prioritise notes.csv", "cli-no-projects"],
    ["prioritise a.csv --criteria missing.csv", "file-not-found"],
    ["prioritise a.csv --criteria weightless.csv", "cli-no-usable-criterion"],
    ["prioritise a.csv --criteria zero.csv", "cli-no-usable-criterion"],
    ["adopt a.csv --mapping missing.json", "file-not-found"],
    ["adopt a.csv --onto missing.xlsx", "file-not-found"],
    ["adopt a.csv -o nowhere/out.xlsx", "file-folder-missing"],
    ["adopt a.csv --save-mapping nowhere/mapping.json", "file-folder-missing"],
  ])("jalon %s → %s", async (args, code) => {
    const io = testingIo({
      "a.csv": projects,
      "b.xlsx": "",
      "notes.csv": "a,b\n1,2\n",
      "weightless.csv": "Critère;Poids;Sens;Échelle\nValeur;;Plus;1 à 5\nCoût;peu;Moins;1 à 5\n",
      "zero.csv": "Critère;Poids\nValeur;0\n",
      "broken.xlsx": "PK\u0003\u0004rubbish",
    });
    const { code: exit, json } = await run(`${args} --json`.trim(), io);
    expect(json["error"]).toMatchObject({ code });
    expect(exit).toBe(2);
    expect(io.complained().trim()).not.toMatch(/^«|^$/);
    expect(io.written).toEqual([]);
  });

  test("it complains in the language that was asked for", async () => {
    const io = testingIo();
    await jalon(["adopt", "perdu.csv", "--lang", "fr"], io);
    expect(io.complained()).toContain("introuvable");
  });
});

describe("jalon adopt", () => {
  test("tells tables, records and findings as JSON", async () => {
    const { code, json } = await run("adopt a.csv --json --lang en", testingIo({ "a.csv": projects }));
    expect(json["tables"]).toMatchObject([
      { table: "projects", file: "a.csv", sheet: "a", headerRow: 1, transposed: false, rows: 3 },
    ]);
    const records = (json["records"] as unknown as { projects: Record<string, unknown>[] }).projects;
    expect(records[0]).toMatchObject({
      id: "A-1",
      name: "Guichet unique",
      start: "2026-03-01",
      budget: 1250000.5,
      progress: 0.25,
      declaredHealth: "green",
    });
    expect(records[1]).toMatchObject({
      end: { missing: "notYetKnown", said: "en cadrage" },
      progress: { missing: "blank", said: "" },
    });
    expect(records[2]).toMatchObject({ start: { missing: "notUnderstood", said: "31/02/2026" } });
    const impossible = (json["findings"] as unknown as { code: string }[]).find(
      (finding) => finding.code === "day-impossible",
    );
    expect(impossible).toMatchObject({
      severity: "error",
      table: "projects",
      file: "a.csv",
      sheet: "a",
      row: 4,
      column: "Début",
      cell: "E4",
      id: "A-3",
    });
    expect(code).toBe(1);
  });

  test("a clean file ends with 0 and reads well", async () => {
    const io = testingIo({ "clean.csv": clean });
    expect(await jalon(["adopt", "clean.csv", "--lang", "fr"], io)).toBe(0);
    expect(io.printed()).toContain("Projets\u202f: 2 lignes");
    expect(io.printed()).not.toMatch(/«[a-z-]+»|\{\w+\}/);
  });

  test("the governed register is written, is a register of its own, and proposing again changes nothing", async () => {
    const io = testingIo({ "a.csv": projects });
    await run("adopt a.csv -o out.xlsx", io);
    expect(io.written).toEqual(["out.xlsx"]);
    const again = testingIo(Object.fromEntries(io.files));
    const { json } = await run("adopt out.xlsx -o twice.xlsx --json", again);
    expect(json["written"]).toMatchObject({ file: "twice.xlsx", applied: 0, skipped: 0 });
    const records = (json["records"] as unknown as { projects: { id: string }[] }).projects;
    expect(records.map(({ id }) => id)).toEqual(["A-1", "A-2", "A-3"]);
  });

  test("accepted repairs make typed cells of texts", async () => {
    const io = testingIo({ "a.csv": projects });
    await run("adopt a.csv --accept-repairs -o out.xlsx", io);
    const { json } = await run("adopt out.xlsx --json", testingIo(Object.fromEntries(io.files)));
    const repairs = (json["findings"] as unknown as { repair?: { kind: string } }[]).flatMap(
      ({ repair }) => repair?.kind ?? [],
    );
    expect(repairs).not.toContain("date-as-date");
    expect(repairs).not.toContain("number-as-number");
  });

  test("a saved mapping settles what the next adoption reads", async () => {
    const io = testingIo({ "a.csv": projects });
    await run("adopt a.csv --save-mapping map.json", io);
    const saved = JSON.parse(new TextDecoder().decode(io.files.get("map.json"))) as {
      tables: { columns: { heading: string; field: string | null }[] }[];
    };
    for (const column of saved.tables[0]?.columns ?? [])
      if (column.heading === "Programme") Object.assign(column, { field: "unit", confirmed: true });
    const { json } = await run(
      "adopt a.csv --mapping map.json --json",
      testingIo({ "a.csv": projects, "map.json": JSON.stringify(saved) }),
    );
    const columns = (json["tables"] as unknown as { columns: { heading: string; field: string }[] }[])[0]
      ?.columns;
    expect(columns?.find(({ heading }) => heading === "Programme")?.field).toBe("unit");
  });

  test("files that repeat a table are both read, with ids of their own", async () => {
    const other = "Nom du projet,Chef de projet,Budget révisé\nTramway,Zoé,10\nPasserelle,Zoé,20\n";
    const { json } = await run(
      "adopt a.csv b.csv --json",
      testingIo({ "a.csv": other, "b.csv": other.replace("Tramway", "Métro") }),
    );
    const records = (json["records"] as unknown as { projects: { id: string; name: string }[] }).projects;
    expect(records.map(({ name }) => name).sort()).toEqual(["Métro", "Passerelle", "Passerelle", "Tramway"]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(4);
  });

  test("a new edition onto the register: added, changed and gone, and nothing of the source is touched", async () => {
    const first = testingIo({ "clean.csv": clean });
    await run("adopt clean.csv -o register.xlsx", first);
    const edition = clean
      .replace("90000", "95000")
      .replace(/A-1.*\n/, "A-9;Passerelle;Numérique;Zoé Lin;2026-05-01;2027-05-01;5000\n");
    const io = testingIo({ ...Object.fromEntries(first.files), "new.csv": edition });
    const { json } = await run("adopt new.csv --onto register.xlsx -o next.xlsx --json", io);
    expect(json["editions"]).toMatchObject([
      {
        table: "projects",
        added: [{ id: "A-9" }],
        changed: [{ id: "A-2" }],
        gone: [{ id: "A-1" }],
        doubtful: [],
      },
    ]);
    expect(io.written).toEqual(["next.xlsx"]);
  });

  test("headings that are names of JavaScript's own are headings like others", async () => {
    const csv =
      "Nom du projet,__proto__,constructor,toString,Budget révisé\nTramway,1,2,3,10\nMétro,4,5,6,20\n";
    const { json } = await run("adopt a.csv --json", testingIo({ "a.csv": csv }));
    const table = (
      json["tables"] as unknown as { columns: { heading: string; field: string | null }[] }[]
    )[0];
    expect(table?.columns.filter(({ field }) => field === null).map(({ heading }) => heading)).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("jalon prioritise", () => {
  const criteria = "Critère,Poids,Sens,Formule\nCoût,100,Moins,[Budget révisé]\n";

  test("ranks by a file of criteria", async () => {
    const { json } = await run(
      "prioritise clean.csv --criteria criteria.csv --json",
      testingIo({ "clean.csv": clean, "criteria.csv": criteria }),
    );
    const ranked = json["ranked"] as unknown as {
      id: string;
      rank: number;
      score: number;
      parts: { contribution: number }[];
    }[];
    expect(ranked.map(({ id }) => id).sort()).toEqual(["A-1", "A-2"]);
    for (const { score, parts } of ranked)
      expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(score, 9);
  });

  test("tells of a file of criteria that the findings are in that file, and which criterion has no name", async () => {
    const file = "Critère;Poids;Sens;Échelle\nCoût;30;Moins;1 à 5\nValeur;peu;Plus;1 à 5\n;20;Plus;1 à 5\n";
    const { code, json } = await run(
      "prioritise clean.csv --criteria criteria.csv --json",
      testingIo({ "clean.csv": clean, "criteria.csv": file }),
    );
    const findings = json["findings"] as unknown as Record<string, unknown>[];
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "criterion-weight", file: "criteria.csv", cell: "B3" }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "field-required", file: "criteria.csv", cell: "A4" }),
    );
    expect(
      findings.filter(({ table }) => table === "projects").every(({ file: of }) => of === "clean.csv"),
    ).toBe(true);
    expect(code).toBe(1);
  });

  test("a file without a usable criterion is refused with each criterion's reason and place", async () => {
    const io = testingIo({
      "clean.csv": clean,
      "c.csv": "Critère;Poids;Sens\nValeur;;Plus\nCoût;-5;Moins\n",
    });
    expect(await jalon(["prioritise", "clean.csv", "--criteria", "c.csv", "--lang", "fr"], io)).toBe(2);
    expect(io.complained()).toContain("B2  Le critère «\u202fValeur\u202f»");
    expect(io.complained()).toContain("B3  Le critère «\u202fCoût\u202f»");
    expect(io.complained()).toContain("un nom et un poids");
  });

  test("without criteria it starts from some over the fields there are, and writes ranks", async () => {
    const io = testingIo({ "clean.csv": clean });
    await run("prioritise clean.csv -o ranked.xlsx --lang fr", io);
    expect(io.printed()).toContain("à décider par la direction");
    const { json } = await run("adopt ranked.xlsx --json", testingIo(Object.fromEntries(io.files)));
    const records = (json["records"] as unknown as { projects: { id: string; rank: unknown }[] }).projects;
    expect(records.map(({ rank }) => rank).sort()).toEqual([1, 2]);
  });
});

describe("jalon schema and --version", () => {
  test("the version, also as JSON", async () => {
    const plain = testingIo();
    expect(await jalon(["--version"], plain)).toBe(0);
    expect(plain.printed()).toBe("1.2.3\n");
    expect((await run("--version --json", testingIo())).json).toEqual({ version: "1.2.3" });
  });

  test("every table with its fields", async () => {
    const { json } = await run("schema --json", testingIo());
    const tables = json["tables"] as unknown as { table: string; fields: { field: string }[] }[];
    expect(tables.find(({ table }) => table === "projects")?.fields.map(({ field }) => field)).toContain(
      "declaredHealth",
    );
    const page = testingIo();
    expect(await jalon(["schema", "--lang", "fr"], page)).toBe(0);
    expect(page.printed()).toContain("Nom du projet");
  });
});
