import { foldText } from "../../foundation/text.ts";
import type { Value } from "../../foundation/value.ts";
import { rowsOf, type Register, type RegisterRow } from "../../register/register.ts";
import { workingShare } from "../calendar/working-share.ts";
import { nameKey } from "./name-key.ts";

/** A person of the register, with their row of availability when they have one. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly manager: string;
  readonly share: number;
  readonly from: string | null;
  readonly until: string | null;
  /** Key of the zone whose public holidays count; null where the register does not say. */
  readonly zone: string | null;
  readonly language: "fr" | "en" | null;
  readonly email: string | null;
  readonly availability: RegisterRow | null;
}

/** The text of a value; empty when it is not a text. */
export function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

function dayOf(value: Value | undefined): string | null {
  if (typeof value === "string" && value !== "") return value;
  return typeof value === "object" && "date" in value ? value.date : null;
}

const address = /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/;

/** An address as it is written to, lower case; null for anything that is none. */
export function emailOf(text: string): string | null {
  const found = text.trim().toLowerCase();
  return found.length <= 254 && address.test(found) ? found : null;
}

function memberOf(row: RegisterRow, availability: RegisterRow | null): TeamMember {
  const { values } = row;
  const language = textOf(values["language"]);
  return {
    id: row.id,
    name: textOf(values["name"]) || textOf(values["person"]) || row.id,
    post: textOf(values["post"]),
    manager: textOf(values["manager"]) || textOf(availability?.values["manager"]),
    share: workingShare(row),
    from: dayOf(values["from"]),
    until: dayOf(values["until"]),
    zone: textOf(values["holidayZone"]) || null,
    language: language === "fr" || language === "en" ? language : null,
    email: emailOf(textOf(values["email"])),
    availability,
  };
}

/** Finds rows by an id or a name; a name that several rows have finds none. */
export function finderOf<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  nameOf: (one: T) => string,
): (said: string) => T | undefined {
  const byId = new Map(all.map((one) => [foldText(idOf(one)), one]));
  const byName = new Map<string, T | undefined>();
  for (const one of all) {
    const key = nameKey(nameOf(one));
    byName.set(key, byName.has(key) ? undefined : one);
  }
  return (said) => (said.trim() === "" ? undefined : (byId.get(foldText(said)) ?? byName.get(nameKey(said))));
}

/** Everyone of the register: its people, each with their row of availability, then rows of availability of people it does not know. */
export function teamOf(register: Register): readonly TeamMember[] {
  const people = rowsOf(register, "people");
  const find = finderOf(
    people,
    ({ id }) => id,
    ({ values }) => textOf(values["name"]),
  );
  const rows = new Map<string, RegisterRow>();
  const unknown: TeamMember[] = [];
  for (const row of rowsOf(register, "availability")) {
    const person = find(textOf(row.values["person"]));
    if (person && !rows.has(person.id)) rows.set(person.id, row);
    else if (!person && textOf(row.values["person"]) !== "") unknown.push(memberOf(row, row));
  }
  return [...people.map((row) => memberOf(row, rows.get(row.id) ?? null)), ...unknown];
}
