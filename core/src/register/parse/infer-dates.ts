import { message, type Message, type MessageValue } from "../../foundation/message.ts";
import { foldText } from "../../foundation/text.ts";
import type { Reading } from "../../workbook/mapping.ts";
import type { Field } from "../schema-types.ts";
import { enoughCells, headingWords, textsOf } from "./inferred.ts";
import { numericDate, provenOrder } from "./numeric-dates.ts";
import type { ColumnSample, InferredReading } from "./parsed.ts";
import { wordedDate } from "./worded-dates.ts";

type Order = "dmy" | "mdy";

/** A date that can be read two ways: what it says, with the day first and with the month first. */
interface TwoWays {
  readonly said: string;
  readonly read: MessageValue;
  readonly other: MessageValue;
}

interface Seen {
  readonly proof: Readonly<Record<Order, string | null>>;
  readonly either: TwoWays | null;
}

const inDigits = /^\s*\d{1,2}\s*[-/ ]\s*\d{1,2}\s*[-/ ]/;

function twoWays(text: string): TwoWays | null {
  const date = numericDate(foldText(text), undefined, "1900");
  if (date?.kind !== "ambiguous") return null;
  return { said: text.trim(), read: { day: date.dayFirst }, other: { day: date.monthFirst } };
}

function ordersSeen(texts: readonly string[]): Seen {
  const proof: Record<Order, string | null> = { dmy: null, mdy: null };
  let either: TwoWays | null = null;
  for (const text of texts) {
    const order = text.length <= 40 && inDigits.test(text) ? provenOrder(foldText(text)) : null;
    if (order === "either") either ??= twoWays(text);
    else if (order) proof[order] ??= text.trim();
  }
  return { proof, either };
}

interface Decided {
  readonly reading: Reading;
  readonly because: Message;
  readonly findings: readonly Message[];
}

function decidedBy(order: Order, code: string, values: Parameters<typeof message>[1]): Decided {
  return { reading: { dateOrder: order }, because: message(`${code}-${order}`, values), findings: [] };
}

function neighboursOrder(column: ColumnSample): Decided | null {
  for (const neighbour of column.neighbours ?? []) {
    const { proof } = ordersSeen(textsOf(neighbour.cells));
    const order = proof.dmy && !proof.mdy ? "dmy" : proof.mdy && !proof.dmy ? "mdy" : null;
    if (order)
      return decidedBy(order, "reading-order-neighbour", {
        heading: headingWords(neighbour),
        said: proof[order] ?? "",
      });
  }
  return null;
}

/** What nothing in the table decides is read as dates are written where the workbook is open, else with the day first: a guess either way, which gives both readings. */
function guessedOrder({ culture }: ColumnSample, heading: string, either: TwoWays): Decided {
  const dateOrder = culture?.dateOrder ?? "dmy";
  const { said, read: dayFirst, other: monthFirst } = either;
  const both = dateOrder === "dmy" ? either : { said, read: monthFirst, other: dayFirst };
  const guess = culture
    ? message("date-order-culture", { heading, ...both, culture: culture.name })
    : message("date-order-guessed", { heading, ...both });
  return { reading: { dateOrder }, because: guess, findings: [guess] };
}

/** The order of day and month: what the column's own cells prove, else its neighbours', else a guess that is said. */
function decideOrder(column: ColumnSample, seen: Seen): Decided | null {
  const { proof, either } = seen;
  const heading = headingWords(column);
  if (proof.dmy && proof.mdy) {
    const mixed = message("date-order-mixed", { heading, dayFirst: proof.dmy, monthFirst: proof.mdy });
    return { reading: {}, because: mixed, findings: [mixed] };
  }
  if (proof.dmy) return decidedBy("dmy", "reading-order-proven", { said: proof.dmy });
  if (proof.mdy) return decidedBy("mdy", "reading-order-proven", { said: proof.mdy });
  if (!either) return null;
  return neighboursOrder(column) ?? guessedOrder(column, heading, either);
}

const settings: Readonly<Record<string, { readonly reading: Reading; readonly code: string }>> = {
  "fiscal-start-guessed": { reading: { fiscalStart: 4 }, code: "reading-fiscal-start-guessed" },
  "season-guessed": { reading: { hemisphere: "north" }, code: "reading-season-guessed" },
};

const inWords = /[a-z]{2}|^\s*\d{4}[/-]\d{2,4}\s*$|[a-z]\d/i;

/** Fiscal years and seasons that the cells speak of: the year is taken to start in April, the seasons to be northern, and both are said. */
function guessedSettings(
  texts: readonly string[],
): readonly { readonly reading: Reading; readonly finding: Message }[] {
  const found = new Map<string, string>();
  const worded = texts.filter((text) => inWords.test(text)).slice(0, enoughCells);
  for (const text of worded) {
    const span = text.length <= 40 ? wordedDate(foldText(text), {}) : null;
    if (span && typeof span === "object" && span.guessed && !found.has(span.guessed))
      found.set(span.guessed, text.trim());
  }
  return [...found].map(([guess, said]) => ({
    reading: settings[guess]?.reading ?? {},
    finding: message(settings[guess]?.code ?? guess, { said }),
  }));
}

/** How the dates of a column are to be read. */
export function inferDates(_: Field, column: ColumnSample): InferredReading {
  const texts = [...new Set(textsOf(column.cells))];
  const order = decideOrder(column, ordersSeen(texts));
  const guesses = guessedSettings(texts);
  const reading = guesses.reduce((all, guess) => ({ ...all, ...guess.reading }), order?.reading ?? {});
  const findings = [...(order?.findings ?? []), ...guesses.map((guess) => guess.finding)];
  return { reading, because: order?.because ?? message("reading-dates-plain"), findings };
}
