import type { Finding, Severity } from "../foundation/finding.ts";
import { isMissing } from "../foundation/missing.ts";
import type { Language } from "../foundation/language.ts";
import { message, type Message } from "../foundation/message.ts";
import { numberOfValue, type Value } from "../foundation/value.ts";
import type { Formula } from "../expressions/expression.ts";
import { parseQuantity } from "../expressions/parse.ts";
import { rowsOf, type Register, type RegisterRow } from "../register/register.ts";
import { anchorsFromText } from "./scale-text.ts";
import type { Anchors, Criterion, Direction, Role } from "./criterion.ts";

/** The criteria of a register that can be scored with, and what is wrong with the others. */
export interface CriteriaRead {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
}

const roles: readonly Role[] = ["weighted", "gain", "factor", "divisor"];
const usualAnchors = { low: 1, high: 5 };

function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

function roleOf(value: Value | undefined): Role {
  return roles.find((role) => role === value) ?? "weighted";
}

/** The criteria that the register's `criteria` table holds. One with a weight, scale or formula that cannot be used is left out, with a finding that says why. */
export function criteriaOf(register: Register): CriteriaRead {
  const findings: Finding[] = [];
  const criteria = rowsOf(register, "criteria").flatMap((row) => {
    const problem: Problem = (code, field, said) => {
      const found = findingAt(register, row, code, field, "error");
      findings.push(said ? { ...found, message: said } : found);
      return null;
    };
    const criterion = criterionOf(row, register.mapping.language, problem);
    if (criterion && !isScaleSaid(row.values)) {
      findings.push(findingAt(register, row, "criterion-scale-assumed", "scaleHigh", "warning"));
    }
    if (criterion && !isDirectionSaid(row.values)) {
      findings.push(findingAt(register, row, "criterion-direction-assumed", "direction", "warning"));
    }
    return criterion ?? [];
  });
  return { criteria, findings };
}

function findingAt(
  register: Register,
  row: RegisterRow,
  code: string,
  field: string,
  severity: Severity,
): Finding {
  const sheet = register.tables["criteria"]?.sheet ?? "";
  const column = register.mapping.tables
    .find(({ table }) => table === "criteria")
    ?.columns.find((candidate) => candidate.field === field);
  const place = {
    sheet,
    row: row.row,
    column: column?.column ?? null,
    table: "criteria",
    field,
    id: row.id,
    ...(column ? { heading: column.heading } : {}),
  };
  const name = textOf(row.values["name"]) || row.id;
  return { code, severity, place, message: message(code, { name }) };
}

type Problem = (code: string, field: string, said?: Message) => null;

function criterionOf(row: RegisterRow, language: Language, problem: Problem): Criterion | null {
  const { values } = row;
  const weight = numberOfValue(values["weight"]);
  if (weight === null || weight < 0) return problem("criterion-weight", "weight");
  const role = roleOf(values["role"]);
  const anchors = anchorsOf(values, role);
  if (!anchors) return problem("criterion-scale", "scaleHigh");
  const { formula, problems } = formulaOf(textOf(values["formula"]), language);
  for (const wrong of problems) problem(wrong.code, "formula", wrong);
  if (problems.length > 0) return problem("criterion-formula", "formula");
  const direction = directionOf(values["direction"]);
  if (direction === null) return problem("criterion-direction", "direction");
  const name = textOf(values["name"]) || row.id;
  return {
    id: row.id,
    name,
    role,
    weight,
    direction,
    anchors,
    formula,
    toBeDecided: values["toBeDecided"] === true,
  };
}

/** More is better where nothing is said; null where something is said that is neither more nor less: it is not guessed. */
function directionOf(value: Value | undefined): Direction | null {
  if (value === "less" || value === "more") return value;
  return value === undefined || (isMissing(value) && value.missing === "blank") ? "more" : null;
}

function isDirectionSaid({ direction, role }: RegisterRow["values"]): boolean {
  return roleOf(role) !== "weighted" || direction === "less" || direction === "more";
}

/** The scale's ends: as they are given, else as the scale's words say, else the usual 1 to 5; null when they are upside down, or when a divisor could be 0. */
function anchorsOf(values: RegisterRow["values"], role: Role): Anchors | null {
  const said = anchorsFromText(textOf(values["scale"])) ?? usualAnchors;
  const low = numberOfValue(values["scaleLow"]) ?? said.low;
  const high = numberOfValue(values["scaleHigh"]) ?? said.high;
  return low >= high || (role === "divisor" && low <= 0) ? null : { low, high };
}

function isScaleSaid(values: RegisterRow["values"]): boolean {
  const ends = [values["scaleLow"], values["scaleHigh"]].map(numberOfValue);
  return ends.every((end) => end !== null) || anchorsFromText(textOf(values["scale"])) !== null;
}

/** A criterion's formula as it is stored or as the register's language writes it, and what is wrong with it. */
function formulaOf(
  text: string,
  language: Language,
): { formula: Formula | null; problems: readonly Message[] } {
  if (text === "") return { formula: null, problems: [] };
  const own = parseQuantity(text, language, "projects");
  const formula =
    own.formula ?? parseQuantity(text, language === "fr" ? "en" : "fr", "projects").formula ?? null;
  return { formula, problems: formula ? [] : (own.problems ?? []).map((problem) => problem.message) };
}
