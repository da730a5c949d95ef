import type { Area } from "@jalon/core";
import { refuse } from "./google-error.ts";
import type { Maker, Members } from "./modelled.ts";
import type { SheetState } from "./sheet-state.ts";
import { freshId, type MetadataState } from "./world.ts";

const mostCharacters = 30_000;

/** Where something is noted: the workbook (no sheet), a sheet (no area), a whole row or a whole column. */
interface Noted {
  readonly sheet: SheetState | null;
  readonly area: Area | null;
}

function placeOf({ sheet, area }: Noted): { readonly row: number | null; readonly column: number | null } {
  if (!sheet || !area) return { row: null, column: null };
  const isWide = area.column === 0 && area.lastColumn === sheet.maxColumns - 1;
  const isTall = area.row === 0 && area.lastRow === sheet.maxRows - 1;
  if (isWide && area.row === area.lastRow) return { row: area.row, column: null };
  if (isTall && area.column === area.lastColumn) return { row: null, column: area.column };
  return refuse(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

function typeOf({ sheet, row, column }: MetadataState): string {
  if (row !== null) return "ROW";
  if (column !== null) return "COLUMN";
  return sheet ? "SHEET" : "SPREADSHEET";
}

function locationObject(maker: Maker, noted: MetadataState): object {
  const { sheet, row, column } = noted;
  return maker.make("DeveloperMetadataLocation", {
    getLocationType: () => typeOf(noted),
    getSheet: () => sheet && maker.sheet(sheet),
    getRow: () =>
      sheet && row !== null
        ? maker.range(sheet, { row, column: 0, lastRow: row, lastColumn: sheet.maxColumns - 1 })
        : null,
    getColumn: () =>
      sheet && column !== null
        ? maker.range(sheet, { row: 0, column, lastRow: sheet.maxRows - 1, lastColumn: column })
        : null,
  });
}

function metadataObject(maker: Maker, noted: MetadataState): object {
  const { world } = maker;
  const self: object = maker.make("DeveloperMetadata", {
    getId: () => noted.id,
    getKey: () => noted.key,
    getValue: () => noted.value,
    getLocation: () => locationObject(maker, noted),
    setValue: (value: string) => {
      noted.value = value;
      return self;
    },
    remove: () => {
      world.metadata = world.metadata.filter((one) => one !== noted);
      return null;
    },
  });
  return self;
}

/** What can be noted on a workbook, a sheet or a range. */
export function metadataMembers(maker: Maker, where: Noted, self: () => object): Members {
  const { world } = maker;
  return {
    addDeveloperMetadata: (key: string, value = "", visibility = "DOCUMENT") => {
      const used = world.metadata
        .filter(({ sheet }) => sheet === where.sheet)
        .reduce((sum, one) => sum + one.key.length + one.value.length, 0);
      if (used + key.length + value.length > mostCharacters)
        refuse("You have exceeded the storage limit for developer metadata.");
      const { sheet } = where;
      world.metadata.push({ id: freshId(world), key, value, visibility, sheet, ...placeOf(where) });
      return self();
    },
    createDeveloperMetadataFinder: () => finderObject(maker, where, []),
  };
}

type Wanted = (noted: MetadataState) => boolean;

/** Finds what is noted on a place and all that lies in it. */
function finderObject(maker: Maker, where: Noted, wanted: readonly Wanted[]): object {
  const within: Wanted = ({ sheet }) => where.sheet === null || sheet === where.sheet;
  const also = (want: Wanted): object => finderObject(maker, where, [...wanted, want]);
  return maker.make("DeveloperMetadataFinder", {
    withKey: (key: string) => also((noted) => noted.key === key),
    withValue: (value: string) => also((noted) => noted.value === value),
    withLocationType: (type: string) => also((noted) => typeOf(noted) === type),
    find: () =>
      maker.world.metadata
        .filter((noted) => [within, ...wanted].every((want) => want(noted)))
        .map((noted) => metadataObject(maker, noted)),
  });
}
