import type { Day } from "../../foundation/day.ts";
import { dayOfInstant, instantFrom, type Instant } from "../../foundation/instant.ts";
import { isMissing } from "../../foundation/missing.ts";
import type { Month } from "../../foundation/month.ts";
import type { Value } from "../../foundation/value.ts";
import { rowsOf, type Register, type RegisterRow } from "../../register/register.ts";
import { personMonth } from "./campaign-declarations.ts";
import type { DeclaredDays } from "./merge-campaigns.ts";
import { textOf, type TeamMember } from "./team.ts";

/** A line of the register's declarations. */
interface ToldDays {
  readonly days: number;
  readonly how: string;
  readonly by: string;
  /** The day of the declaration; that of the pull where nobody noted it. */
  readonly on: Day;
  /** When the file that said it was saved, where nobody noted the day. */
  readonly savedAt: Instant | null;
}

/** What the register knows of a person's month: its cell, and the declaration that it goes back to. */
export interface Held {
  readonly value: Value | undefined;
  readonly days: number | null;
  readonly last: ToldDays | null;
}

/** What a register's declarations say of each person's month: the last one that counts, and those that were set aside. */
export interface Told {
  readonly last: ReadonlyMap<string, ToldDays>;
  readonly aside: ReadonlyMap<string, readonly ToldDays[]>;
}

/** True for a line that says what this later one says: the same days by the same author. */
function isToldAgain(a: ToldDays, b: ToldDays): boolean {
  return a.days === b.days && a.by === b.by && (a.savedAt ?? a.on) <= (b.savedAt ?? b.on);
}

/** What the register's declarations say; one that was set aside after it had been taken counts no more. */
export function toldIn(register: Register, find: (said: string) => TeamMember | undefined): Told {
  const counted = new Map<string, readonly ToldDays[]>();
  const aside = new Map<string, readonly ToldDays[]>();
  for (const { values } of rowsOf(register, "declarations")) {
    const { days, month } = values;
    const person = find(textOf(values["person"]));
    if (!person || typeof days !== "number") continue;
    const key = personMonth(person.id, textOf(month));
    const [how, by, on] = [values["how"], values["by"], values["on"]].map(textOf);
    const savedAt = instantFrom(textOf(values["savedAt"]));
    const line: ToldDays = { days, how: how ?? "", by: by ?? "", on: on ?? "", savedAt };
    const before = counted.get(key) ?? [];
    if (line.how !== "setAside") counted.set(key, [...before, line]);
    else {
      aside.set(key, [...(aside.get(key) ?? []), line]);
      counted.set(
        key,
        before.filter((one) => !isToldAgain(one, line)),
      );
    }
  }
  return { last: new Map([...counted].flatMap(([key, lines]) => lastOf(key, lines))), aside };
}

/** The line with the latest day, of several the last one. */
function lastOf(key: string, lines: readonly ToldDays[]): readonly (readonly [string, ToldDays])[] {
  const [first, ...others] = lines;
  return first ? [[key, others.reduce((last, one) => (last.on <= one.on ? one : last), first)]] : [];
}

/** What the register knows of a month of this row. */
export function heldOf(row: RegisterRow | null, month: Month, last: ToldDays | undefined): Held {
  const value = row?.values[`days:${month}`];
  return { value, days: typeof value === "number" ? value : null, last: last ?? null };
}

/** True for a cell in which nothing stands. */
export function isBlank(value: Value | undefined): boolean {
  return value === undefined || (isMissing(value) && value.missing === "blank");
}

/** True when the register knows already where this value comes from. */
export function isKnown({ days, last }: Held, declared: DeclaredDays, by: string): boolean {
  if (days !== declared.days || last?.days !== declared.days) return false;
  if (declared.on !== null && last.on > declared.on) return true;
  return last.how === declared.how && last.by === by && (declared.on === null || last.on === declared.on);
}

/**
 * True when this answer may be older than the one that the register goes back to. A day that somebody noted counts before the moment
 * at which the file was saved; the register's day is that of the pull where its file did not say when it was saved.
 */
function isOlder({ on, savedAt }: Pick<DeclaredDays, "on" | "savedAt">, last: ToldDays): boolean {
  if (on !== null) return (last.savedAt === null ? last.on : dayOfInstant(last.savedAt)) > on;
  if (savedAt === null) return false;
  return last.savedAt === null ? dayOfInstant(savedAt) < last.on : savedAt < last.savedAt;
}

/** True when the register has another value that is later than this answer, or that somebody else gave or typed since the campaign was prepared. */
export function isNewerInRegister({ value, days, last }: Held, declared: DeclaredDays, by: string): boolean {
  const { days: wanted, was, on } = declared;
  if (days === wanted) return false;
  if (days === null && !isBlank(value)) return true;
  if (last && last.days === days)
    return isOlder(declared, last) || (on === null && days !== was && last.by !== by);
  return days !== was;
}

/** True for an answer that the user set aside before, and that its manager may not have given anew since. */
export function isSetAside(
  aside: readonly ToldDays[] | undefined,
  { days, on, savedAt }: Pick<DeclaredDays, "days" | "on" | "savedAt">,
  by: string,
): boolean {
  const isAnew = (line: ToldDays): boolean => {
    if (on !== null) return on > line.on;
    return savedAt !== null && line.savedAt !== null && savedAt > line.savedAt;
  };
  return aside?.some((line) => line.days === days && line.by === by && !isAnew(line)) ?? false;
}
