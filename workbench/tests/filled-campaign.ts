import { impossible, type Cell, type Edit, type Workbook } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { jalon } from "../src/cli/main.ts";
import { testingIo } from "../src/cli/testing-io.ts";

const register = "registre.xlsx";
const campaign = "campagne.xlsx";

/** The campaign that the command line makes of a governed register: three months from January 2027. */
export async function campaignByCommand(bytes: Uint8Array): Promise<Uint8Array> {
  const io = testingIo({ [register]: bytes });
  const asked = ["--from", "2027-01", "--months", "3", "--lang", "fr", "-o", campaign];
  const code = await jalon(["availability", "campaign", register, ...asked], io);
  return code === 0 ? (io.files.get(campaign) ?? impossible("no campaign")) : impossible(io.complained());
}

/** What a manager types for the person of a block: which person of it, from 0, the column's key, and the cell. */
export interface TypedInBlock {
  readonly person: number;
  readonly column: string;
  readonly cell: Cell;
}

/** The names of the people in the largest block of a campaign, in order. */
export async function peopleOfLargestBlock(bytes: Uint8Array): Promise<readonly string[]> {
  const { workbook } = await loadFile(campaign, bytes, "fr");
  const { rows } = largestBlock(workbook);
  return rows.map(({ name }) => name);
}

/** The campaign's file after the manager of its largest block typed in it. */
export async function typedInLargestBlock(
  bytes: Uint8Array,
  typed: readonly TypedInBlock[],
): Promise<Uint8Array> {
  const { host, workbook } = await loadFile(campaign, bytes, "fr");
  const { sheet, keys, rows } = largestBlock(workbook);
  const edits = typed.map(({ person, column, cell }): Edit => {
    const row = rows[person]?.row ?? impossible("no such person");
    return { kind: "write", sheet, row, column: keys.indexOf(column), content: { value: cell } };
  });
  await host.writeEdits(edits);
  return host.saveXlsx();
}

/** The block that asks for the most people, and where each of them stands. */
function largestBlock({ sheets }: Workbook) {
  const blocks = sheets
    .filter(({ rows: [keys = []] }) => keys.includes("days:2027-01"))
    .map((sheet) => {
      const keys = sheet.rows[0] ?? [];
      const rows = sheet.rows.flatMap((cells, row) => {
        const [id] = cells;
        const name = cells[keys.indexOf("name")];
        return row > 0 && typeof id === "string" && typeof name === "string" ? [{ row, name }] : [];
      });
      return { sheet: sheet.name, keys, rows };
    });
  const [first = impossible("no block"), ...others] = blocks;
  return others.reduce((best, block) => (block.rows.length > best.rows.length ? block : best), first);
}
