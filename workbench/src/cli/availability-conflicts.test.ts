import { beforeAll, describe, expect, test } from "vitest";
import { loadFile } from "@jalon/files";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { jalon } from "./main.ts";
import { askedFor, filled, first, pull, run } from "./testing-availability.ts";
import { testingIo } from "./testing-io.ts";

let register: Uint8Array;
let campaign: Uint8Array;
beforeAll(async () => {
  ({ register, campaign } = await askedFor());
});

/** The file with what its package says of its last save: a text in place of the moment, or null for a program that notes none. */
function savedAt(bytes: Uint8Array, said: string | null): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  const date = said === null ? "" : `<dcterms:modified xsi:type="dcterms:W3CDTF">${said}</dcterms:modified>`;
  const changed = xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, date);
  if (changed === xml) throw new Error("the file has no date of its last save");
  return zipSync({ ...parts, "docProps/core.xml": strToU8(changed) });
}

describe("what stands against each other in jalon availability pull", () => {
  test("two files that differ are a conflict, with both values", async () => {
    const [one, other] = [
      await filled(campaign, ["Paul Martin", first, 5, 9]),
      await filled(campaign, ["Paul Martin", first, 5, 7]),
    ];
    const io = testingIo({ "register.xlsx": register, "a.xlsx": one, "b.xlsx": other });
    const { exit, told } = await pull(io, "a.xlsx", "b.xlsx");
    expect([exit, told.changes]).toEqual([1, []]);
    expect(told.conflicts[0]?.values.map(({ days, source }) => [days, source]).sort()).toEqual([
      [7, "b.xlsx"],
      [9, "a.xlsx"],
    ]);
  });

  test.each<[string | null, string, string | undefined]>([
    ["2026-11-12T14:05:00Z", "fichier enregistré le 12/11/2026 à 14:05", "2026-11-12T14:05:00Z"],
    ["2026-11-31T14:05:00Z", "sans date", undefined],
    ["hier", "sans date", undefined],
    [null, "sans date", undefined],
  ])(
    "a conflict between files names them and says when each was saved, where they say it: %s",
    async (said, words, moment) => {
      const files = {
        "register.xlsx": register,
        "a.xlsx": savedAt(await filled(campaign, ["Paul Martin", first, 5, 9]), said),
        "b.xlsx": savedAt(await filled(campaign, ["Paul Martin", first, 5, 7]), "2026-11-14T09:30:00+01:00"),
      };
      const io = testingIo(files);
      expect(await run(io, "pull", "a.xlsx", "b.xlsx", "--into", "register.xlsx")).toBe(1);
      const block = "dans le bloc de Paul Martin";
      expect(io.printed()).toContain(`9 dans «\u202fa.xlsx\u202f» (${block}, ${words})`);
      const saved = `${block}, fichier enregistré le 14/11/2026 à 08:30`;
      expect(io.printed()).toContain(`7 dans «\u202fb.xlsx\u202f» (${saved})`);
      const { told } = await pull(testingIo(files), "a.xlsx", "b.xlsx");
      expect(
        told.conflicts[0]?.values.map(({ days, on, savedAt: at }) => [days, on, at ?? undefined]),
      ).toEqual([
        [7, null, "2026-11-14T08:30:00Z"],
        [9, null, moment],
      ]);
    },
  );

  test("a campaign that nobody saved since it was made has no date of a save; a second save has its own", async () => {
    expect((await loadFile("campaign.xlsx", campaign)).workbook.savedAt).toBeUndefined();
    const old = savedAt(await filled(campaign), "2020-01-01T00:00:00Z");
    expect((await loadFile("campaign.xlsx", old)).workbook.savedAt).toBe("2020-01-01T00:00:00Z");
    const again = (await loadFile("campaign.xlsx", await filled(old))).workbook.savedAt ?? "";
    expect(again > "2026").toBe(true);
  });

  /** The register after the PMO wrote another November for Marie Dupont. */
  async function corrected(days: number): Promise<Uint8Array> {
    const file = await loadFile("register.xlsx", register);
    const places = file.workbook.sheets.flatMap(({ name: sheet, rows }) =>
      rows.map((cells, row) => ({ sheet, row, column: cells.map(String).indexOf("13") })),
    );
    const november = places.filter(({ column }) => column >= 0);
    expect(november).toHaveLength(1);
    const content = { value: days };
    await file.host.writeEdits(november.map((at) => ({ kind: "write", ...at, content })));
    return file.host.saveXlsx();
  }

  test("--prefer register is remembered: the next pull asks about it no more, and --prefer campaign takes it after all", async () => {
    const files = {
      "register.xlsx": await corrected(11),
      "a.xlsx": await filled(campaign, ["Paul Martin", first, 5, 9]),
    };
    const told = async (register: Uint8Array, ...args: readonly string[]) => {
      const { exit, told } = await pull(
        testingIo({ ...files, "register.xlsx": register }),
        "a.xlsx",
        ...args,
      );
      const days = told.changes.map(({ before, after }) => [before, after]);
      return [exit, days, told.setAside.map(({ after }) => after), told.conflicts.length];
    };
    expect(await told(files["register.xlsx"])).toEqual([1, [], [], 1]);
    const io = testingIo(files);
    const asked = ["pull", "a.xlsx", "--into", "register.xlsx", "--prefer", "register", "-o", "out.xlsx"];
    expect(await run(io, ...asked)).toBe(0);
    const said = "Marie Dupont, novembre 2026\u202f: 9 écarté (dans le bloc de Paul Martin), une autre";
    expect(io.printed()).toContain(said);
    const kept = io.files.get("out.xlsx") ?? register;
    expect(await told(kept)).toEqual([0, [], [], 0]);
    expect(await told(kept, "--prefer", "campaign")).toEqual([0, [[11, 9]], [], 0]);
  });

  test("whose block it is is said in the reader's language, also where the register says it in its own", async () => {
    const io = testingIo({
      "register.xlsx": register,
      "a.xlsx": await filled(campaign, ["Paul Martin", first, 5, 9]),
      "b.xlsx": await filled(campaign, ["Paul Martin", first, 5, 7]),
    });
    expect(await run(io, "pull", "a.xlsx", "--into", "register.xlsx", "-o", "out.xlsx")).toBe(0);
    const english = async (...args: readonly string[]) => {
      const asked = testingIo({
        ...Object.fromEntries(io.files),
        "register.xlsx": io.files.get("out.xlsx") ?? register,
      });
      await jalon(["availability", "pull", ...args, "--into", "register.xlsx", "--lang", "en"], asked);
      return asked.printed();
    };
    expect(await english("b.xlsx")).toContain("November 2026: 9 → 7 (in the block of Paul Martin)");
    const apart = await english("a.xlsx", "b.xlsx");
    expect(apart).toContain("9 in “a.xlsx” (in the block of Paul Martin, file saved on");
    expect(apart).not.toContain("dans le bloc");
  });

  test("an older file pulled after a newer one is a conflict with both dates, and changes nothing by itself", async () => {
    const newer = savedAt(await filled(campaign, ["Paul Martin", first, 5, 7]), "2026-10-14T08:30:00Z");
    const older = savedAt(await filled(campaign, ["Paul Martin", first, 5, 9]), "2026-10-12T14:05:00Z");
    const io = testingIo({ "register.xlsx": register, "newer.xlsx": newer });
    expect(await run(io, "pull", "newer.xlsx", "--into", "register.xlsx", "-o", "out.xlsx")).toBe(0);
    const files = { "register.xlsx": io.files.get("out.xlsx") ?? register, "older.xlsx": older };
    const again = testingIo(files);
    expect(await run(again, "pull", "older.xlsx", "--into", "register.xlsx")).toBe(1);
    const saved = "dans le bloc de Paul Martin, fichier enregistré le";
    expect(again.printed()).toContain(`7 dans le registre (${saved} 14/10/2026 à 08:30)`);
    expect(again.printed()).toContain(`9 dans «\u202folder.xlsx\u202f» (${saved} 12/10/2026 à 14:05)`);
    const taken = await pull(testingIo(files), "older.xlsx", "--prefer", "campaign");
    expect([taken.exit, taken.told.changes.map(({ after }) => after)]).toEqual([0, [9]]);
    expect(taken.told.setAside.map(({ after }) => after)).toEqual([7]);
  });

  test("a comment of the register that no pull wrote is not overwritten without a word; one that a pull wrote is its manager's to change", async () => {
    const saying = (comment: string) => filled(campaign, ["Paul Martin", first, 8, comment]);
    const written = async (held: Uint8Array, comment: string, ...args: readonly string[]) => {
      const io = testingIo({ "register.xlsx": held, "a.xlsx": await saying(comment) });
      const exit = await run(io, "pull", "a.xlsx", "--into", "register.xlsx", "-o", "out.xlsx", ...args);
      return { exit, printed: io.printed(), out: io.files.get("out.xlsx") ?? register };
    };
    const one = await written(register, "congés en mai");
    expect(one.printed).toContain("Marie Dupont\u202f: congés en mai (dans le bloc de Paul Martin)");
    const two = await written(one.out, "congés en juin");
    expect([two.exit, /commentaire à trancher/.test(two.printed)]).toEqual([0, false]);

    const file = await loadFile("register.xlsx", two.out);
    const places = file.workbook.sheets.flatMap(({ name: sheet, rows }) =>
      rows.map((cells, row) => ({ sheet, row, column: cells.indexOf("congés en juin") })),
    );
    const [place] = places.filter(({ column }) => column >= 0);
    if (!place) throw new Error("the comment was not written");
    await file.host.writeEdits([{ kind: "write", ...place, content: { value: "à vérifier" } }]);
    const mine = await file.host.saveXlsx();
    const three = await written(mine, "congés en juillet");
    expect(three.exit).toBe(1);
    expect(three.printed).toContain("«\u202fà vérifier\u202f» dans le registre");
    expect(three.printed).toContain("«\u202fcongés en juillet\u202f» dans «\u202fa.xlsx\u202f»");
    const kept = await loadFile("out.xlsx", three.out);
    expect(JSON.stringify(kept.workbook.sheets)).toContain("à vérifier");
    const four = await written(mine, "congés en juillet", "--prefer", "campaign");
    expect(four.exit).toBe(0);
    const sheets = JSON.stringify((await loadFile("out.xlsx", four.out)).workbook.sheets);
    expect([sheets.includes("congés en juillet"), sheets.includes("à vérifier")]).toEqual([true, false]);
  });
});
