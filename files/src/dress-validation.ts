import {
  columnLetters,
  dressNotes,
  serialOfDay,
  type Dress,
  type Language,
  type Workbook,
} from "@jalon/core";
import { absoluteReference } from "./defined-names.ts";

import type { DataValidation } from "./excelts.ts";

type WithFormulae = Extract<DataValidation, { formulae: unknown }>;
const inlineListLimit = 255;
const promptLimit = 255;

/** Where the values of a list stand in the lists sheet, as a formula; an inline list when there is no such sheet; null when it is too long. */
function listSource(workbook: Workbook, list: string, values: readonly string[]): string | null {
  const heading = workbook.names.find(({ name }) => name === `jalon.lists.${list}`);
  if (heading && values.length > 0) {
    const { row, column } = heading.position;
    const first = absoluteReference(heading.sheet, { row: row + 1, column });
    return `${first}:$${columnLetters(column)}$${row + 1 + values.length}`;
  }
  const inline = `"${values.map((value) => value.replace(/"/g, '""')).join(",")}"`;
  return values.length > 0 && inline.length <= inlineListLimit && !values.some((value) => value.includes(","))
    ? inline
    : null;
}

type Bound = number | string | null;

function boundOf(kind: "number" | "day", bound: Bound): number | Date | null {
  if (bound === null) return null;
  if (kind === "number") return Number(bound);
  // The library writes dates by the 1900 system, in which files of 1904 are not; the number in the file is what counts.
  return typeof bound === "string"
    ? new Date(`${bound}T00:00:00.000Z`)
    : new Date((serialOfDay(String(bound), "1900") - 25_569) * 86_400_000);
}

function boundsRule(
  between: NonNullable<Dress["between"]>,
): Pick<WithFormulae, "type" | "operator" | "formulae"> | null {
  const type = between.kind === "day" ? "date" : "decimal";
  const [low, high] = [boundOf(between.kind, between.low), boundOf(between.kind, between.high)];
  if (low !== null && high !== null) return { type, operator: "between", formulae: [low, high] };
  if (low !== null) return { type, operator: "greaterThanOrEqual", formulae: [low] };
  return high === null ? null : { type, operator: "lessThanOrEqual", formulae: [high] };
}

function prompt(
  dress: Dress,
  language: Language,
): Pick<DataValidation, "showInputMessage" | "promptTitle" | "prompt"> {
  const note = dress.note?.slice(0, promptLimit);
  if (note === undefined) return {};
  return {
    showInputMessage: true,
    prompt: note,
    ...(dress.computed ? { promptTitle: dressNotes[language].computedTitle } : {}),
  };
}

/** The drop-down, bounds or note of a column; null when it has none. Other entries are warned about, never refused. */
export function validationOf(dress: Dress, workbook: Workbook, language: Language): DataValidation | null {
  const words = dressNotes[language];
  const warn = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: words.warnTitle,
  } as const;
  const source = dress.list === undefined ? null : listSource(workbook, dress.list, dress.listValues ?? []);
  if (source !== null) {
    return { type: "list", formulae: [source], ...warn, error: words.notInList, ...prompt(dress, language) };
  }
  const bounds = dress.between && boundsRule(dress.between);
  if (bounds) return { ...bounds, ...warn, error: words.outOfBounds, ...prompt(dress, language) };
  return dress.note === undefined ? null : { type: "any", ...prompt(dress, language) };
}
