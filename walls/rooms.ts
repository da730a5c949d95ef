import { importsOf, type Import } from "./imports.ts";
import { sourcesUnder } from "./source-files.ts";

/** The rooms of core: each imports only from itself and from those before it. */
export const rooms: readonly string[] = [
  "foundation",
  "workbook",
  "register",
  "expressions",
  "tracking",
  "scoring",
  "capacity",
  "rules",
  "optimise",
  "selection",
  "assignment",
  "roadmap",
  "governance",
  "plan",
  "report",
];

const inside = "core/src/";
const door = "core/src/index.ts";

/** Every import of core that goes to a room below its own, through the door from inside, or out of the known rooms. */
export function roomViolations(house: string): readonly string[] {
  return sourcesUnder(house, "core/src")
    .filter((file) => roomOf(file) !== null || !mayStandInTheHall(file))
    .flatMap((file) => (isKnown(file) ? brokenImports(house, file) : [`${file} is in no room of core`]));
}

/** Beside the rooms stand the door, and tests of all of them together. */
const mayStandInTheHall = (file: string): boolean => file === door || file.endsWith(".test.ts");

const brokenImports = (house: string, file: string): readonly string[] =>
  importsOf(house, file)
    .filter((entry) => entry.target !== null && !isAllowed(entry))
    .map(({ written }) => `${file} imports ${written}`);

function isAllowed({ file, target }: Import): boolean {
  const to = roomOf(target ?? "");
  return to !== null && rooms.includes(to) && rooms.indexOf(to) <= rooms.indexOf(roomOf(file) ?? "");
}

const isKnown = (file: string): boolean => rooms.includes(roomOf(file) ?? "");

function roomOf(file: string): string | null {
  const [room, ...rest] = file.startsWith(inside) ? file.slice(inside.length).split("/") : [];
  return room === undefined || rest.length === 0 ? null : room;
}
