import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRegister } from "../../register/read/read-register.ts";
import { givenWorkbook } from "../../register/read/testing-workbook.ts";
import type { Register } from "../../register/register.ts";
import { isDeclared, type CellState, type FilledCampaign, type FilledPerson } from "./filled-campaign.ts";
import type { AvailabilityPull } from "./availability-pull.ts";
import { nameKey } from "./name-key.ts";
import { pullAvailability } from "./pull-availability.ts";

const asOf = "2026-11-10";
const month = "2026-11";

/** A register of these people, each with an id and a name, and with their days of November where they are told. */
function registerOf(...people: readonly (readonly [string, string, (number | null)?])[]): Register {
  const rows = people.map(([id, name]) => [id, name]);
  const days = people.map(([id, , held], at) => [`A-${at + 1}`, id, held ?? null]);
  const { workbook, mapping } = givenWorkbook(
    { table: "people", columns: ["id", "name"], rows },
    { table: "availability", columns: ["id", "person", `days:${month}`], rows: days },
  );
  return readRegister(workbook, mapping, { asOf }).register;
}

type Given = readonly [id: string, name: string, days: number | null, comment?: string];

function personOf([id, name, days, comment = ""]: Given): FilledPerson {
  const state: CellState = days === null ? "notGiven" : "entered";
  return { id, name, comment, cells: [{ month, state, days, by: null, on: null, was: null }] };
}

/** A file that came back from another register, in one block. */
function fileOf(source: string, ...people: readonly Given[]): FilledCampaign {
  const block = { id: "b", manager: "Paul Martin", language: "fr", people: people.map(personOf) } as const;
  const about = { version: 1, campaign: source, language: "fr", months: [month], preparedOn: asOf } as const;
  return { ...about, source, savedAt: null, blocks: [block], findings: [] };
}

/** What pulling comes to, as short lists. */
function summed(register: Register, ...files: readonly FilledCampaign[]) {
  const { changes, conflicts, comments, missing, findings } = pullAvailability(register, files, { asOf });
  return {
    changes: changes.map(({ person, name, after }) => [person, name, after]),
    conflicts: conflicts.map(({ person, values }) => [person, values.map(({ days }) => days)]),
    comments: comments.map(({ person, comment }) => [person, comment]),
    missing: missing.flatMap(({ people }) => people.map(({ name }) => name)),
    told: findings.map(({ source, finding }) => [source, finding.code, finding.message.values?.["name"]]),
  };
}

const empty = { changes: [], conflicts: [], comments: [], missing: [], told: [] };

describe("people of several registers", () => {
  const both = registerOf(["PER-8", "Marie Dupont"], ["PER-9", "Luc Petit"]);

  test.each([7, 15])("two people who have one id in their own registers are two: 7 and %i", (days) => {
    const files = [
      fileOf("a.xlsx", ["PER-1", "DUPONT Marie", 7, "à Lyon"]),
      fileOf("b.xlsx", ["PER-1", "Luc Petit", days, "à Nice"]),
    ];
    const changes = [
      ["PER-9", "Luc Petit", days],
      ["PER-8", "Marie Dupont", 7],
    ];
    const { changes: taken, ...others } = summed(both, ...files);
    expect([...taken].sort()).toEqual([...changes].sort());
    expect({ ...others, changes: [] }).toEqual({
      ...empty,
      comments: [
        ["PER-8", "à Lyon"],
        ["PER-9", "à Nice"],
      ],
    });
  });

  test("one person who has two ids is one: what differs is a conflict, what is the same is one change, what one gives is not missing", () => {
    const a = fileOf("a.xlsx", ["PER-1", "Marie DUPONT", 7]);
    expect(summed(both, a, fileOf("b.xlsx", ["PER-2", "Dupont, Marie", 7]))).toEqual({
      ...empty,
      changes: [["PER-8", "Marie Dupont", 7]],
    });
    expect(summed(both, a, fileOf("b.xlsx", ["PER-2", "Dupont, Marie", 9]))).toEqual({
      ...empty,
      conflicts: [["PER-8", [7, 9]]],
    });
    expect(summed(both, a, fileOf("b.xlsx", ["PER-2", "Dupont, Marie", null])).missing).toEqual([]);
  });

  test("different comments on them are told, and none is taken", () => {
    const files = [
      fileOf("a.xlsx", ["PER-1", "Marie Dupont", null, "à Lyon"]),
      fileOf("b.xlsx", ["PER-2", "Dupont Marie", null, "à Nice"]),
    ];
    const { comments, told } = summed(both, ...files);
    expect([comments, told]).toEqual([[], [["a.xlsx", "comments-apart", "Marie Dupont"]]]);
  });

  test("who is not in the register is told, with their days or only a comment, and whoever has their id there is still missing", () => {
    const register = registerOf(["PER-1", "Marie Dupont"]);
    const files = [
      fileOf("a.xlsx", ["PER-1", "Marie Dupont", null]),
      fileOf("b.xlsx", ["PER-1", "Luc Petit", 7], ["PER-2", "Zoé Blanc", null, "à Nice"]),
    ];
    expect(summed(register, ...files)).toEqual({
      ...empty,
      missing: ["Marie Dupont", "Zoé Blanc"],
      told: [
        ["b.xlsx", "person-not-in-register", "Luc Petit"],
        ["b.xlsx", "person-not-in-register", "Zoé Blanc"],
      ],
    });
  });

  test("two files that differ on somebody who is not in the register ask for no choice that could not be written", () => {
    const files = [fileOf("a.xlsx", ["PER-1", "Luc", 7]), fileOf("b.xlsx", ["PER-1", "Luc", 9])];
    expect(summed(registerOf(["PER-1", "Marie Dupont"]), ...files)).toEqual({
      ...empty,
      told: [
        ["a.xlsx", "person-not-in-register", "Luc"],
        ["b.xlsx", "person-not-in-register", "Luc"],
      ],
    });
  });
});

describe("people of one name", () => {
  const unclear = "person-not-one-in-register";

  test("in the register: the id says which one; without it none is taken, and it is told", () => {
    const two = registerOf(["PER-1", "Jean Martin"], ["PER-2", "MARTIN Jean"]);
    expect(summed(two, fileOf("a.xlsx", ["PER-2", "Jean Martin", 7])).changes).toEqual([
      ["PER-2", "MARTIN Jean", 7],
    ]);
    expect(summed(two, fileOf("a.xlsx", ["PER-5", "Jean Martin", 7]))).toEqual({
      ...empty,
      told: [["a.xlsx", unclear, "Jean Martin"]],
    });
  });

  test("in one file: two people are never taken for one of the register", () => {
    const one = registerOf(["PER-1", "Jean Martin"]);
    const others = fileOf("a.xlsx", ["PER-5", "Jean Martin", 7], ["PER-6", "Jean Martin", 7]);
    expect(summed(one, others).told).toEqual([
      ["a.xlsx", unclear, "Jean Martin"],
      ["a.xlsx", unclear, "Jean Martin"],
    ]);
    expect(summed(one, fileOf("a.xlsx", ["PER-1", "Jean Martin", 7], ["PER-6", "Jean Martin", 9]))).toEqual({
      ...empty,
      changes: [["PER-1", "Jean Martin", 7]],
      told: [["a.xlsx", unclear, "Jean Martin"]],
    });
  });
});

const ids = fc.constantFrom("PER-1", "PER-2", "PER-3");
const names = fc.constantFrom("Marie Dupont", "DUPONT Marie", "Luc Petit", "Jean Martin", "Zoé Blanc");
const held = fc.constantFrom(null, 7, 9);
const member = fc.tuple(ids, names, held);
const person = fc.tuple(ids, names, held, fc.constantFrom("", "à Lyon"));
const peopleOfFile = fc.uniqueArray(person, {
  maxLength: 3,
  selector: ([id, name]) => `${id} ${nameKey(name)}`,
});

/** What a pull says of one file's people: values by name, each for one person only, and whom it left out. */
function accountsOf({ changes, conflicts, findings }: AvailabilityPull, source: string) {
  const values = [
    ...changes.map(({ name, after }) => `${nameKey(name)} ${after}`),
    ...conflicts.flatMap(({ name, values: all }) => all.map(({ days }) => `${nameKey(name)} ${days}`)),
  ];
  const told = findings.flatMap(({ source: from, finding: { code, place, message } }) => {
    const name = message.values?.["name"];
    if (from !== source || !code.startsWith("person-not-") || typeof name !== "string") return [];
    return [`${place.id} ${nameKey(name)}`];
  });
  return { values, told };
}

test("law: whatever ids files have, each cell that is given is a change, in a conflict or told, each person for themselves; what nobody gives is missing", () => {
  const team = fc.uniqueArray(member, { minLength: 1, maxLength: 3, selector: ([id]) => id });
  fc.assert(
    fc.property(team, fc.array(peopleOfFile, { maxLength: 3 }), (members, given) => {
      const files = given.map((people, at) => fileOf(`${at}.xlsx`, ...people));
      const pull = pullAvailability(registerOf(...members), files, { asOf });
      const taken = [...pull.changes, ...pull.conflicts].map(({ name }) => nameKey(name));
      const missed = pull.missing.flatMap(({ people }) => people.map(({ name }) => nameKey(name)));
      for (const { source, blocks } of files) {
        const { values, told } = accountsOf(pull, source);
        for (const { id, name, cells } of blocks.flatMap(({ people }) => people)) {
          const key = nameKey(name);
          const [days] = cells.filter(isDeclared).map((cell) => cell.days);
          if (days === undefined) expect([...taken, ...missed]).toContain(key);
          else if (!told.includes(`${id} ${key}`)) {
            expect(values).toContain(`${key} ${days}`);
            values.splice(values.indexOf(`${key} ${days}`), 1);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
