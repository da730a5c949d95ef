import {
  addressOf,
  adopt,
  criteriaOf,
  message,
  readRegister,
  rowsOf,
  starterCriteria,
  type Criterion,
  type Finding,
  type Register,
} from "@jalon/core";
import { type LoadedFile, stop } from "@jalon/files";
import type { CommonOptions } from "./options.ts";
import { sayIn } from "./say.ts";

/** The criteria to rank by, where they come from, and what is wrong with some. */
export interface ChosenCriteria {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
  readonly from: "register" | "file" | "starter";
  /** The file that the findings are in. */
  readonly file: string;
}

/** What a criterion lacks is told with what that does to it; only its name, or a whole column that none can do without, is not. */
function isToldOfCriterion({ code, place }: Finding): boolean {
  if (code === "field-required") return place.field !== "name";
  return code === "column-required" && place.field !== "name" && place.field !== "weight";
}

/** The criteria table of a file of its own, as the register would hold it, with all that reading it told. */
function criteriaFrom({ name, workbook }: LoadedFile, options: CommonOptions): ChosenCriteria {
  const { mapping } = adopt(workbook);
  const read = readRegister(workbook, mapping, { asOf: options.asOf, nearNames: false });
  if (rowsOf(read.register, "criteria").length === 0) stop("cli-no-criteria", { name });
  const { criteria, findings } = criteriaOf(read.register);
  const told = read.findings.filter(
    (finding) => finding.place.table === "criteria" && !isToldOfCriterion(finding),
  );
  return { criteria, findings: [...told, ...findings], from: "file", file: name };
}

const reasonsAtMost = 6;

/** Why none of the criteria can be used, where it is in the file, the first few of them. */
function reasonsOf({ criteria, findings }: ChosenCriteria, { language }: CommonOptions): readonly string[] {
  if (criteria.length > 0) return [sayIn(language, message("cli-weights-zero"))];
  const errors = findings.filter(({ severity }) => severity === "error").slice(0, reasonsAtMost);
  return errors.map(({ place: { row, column }, message: said }) => {
    const address = row === null || column === null ? "" : `${addressOf({ row, column })}  `;
    return `${address}${sayIn(language, said)}`;
  });
}

function refuseUseless(chosen: ChosenCriteria, options: CommonOptions): ChosenCriteria {
  if (chosen.from === "starter" || chosen.criteria.some(({ weight }) => weight > 0)) return chosen;
  const why = reasonsOf(chosen, options).map((reason) => `\n  ${reason}`);
  return stop("cli-no-usable-criterion", { name: chosen.file, why: why.join("") });
}

/** The criteria to rank a register by: those of the given file, else the register's own, else a starter set. Stops when none of them can be used. */
export function chosenCriteria(
  register: Register,
  registerFile: string,
  file: LoadedFile | undefined,
  options: CommonOptions,
): ChosenCriteria {
  if (file) return refuseUseless(criteriaFrom(file, options), options);
  if (rowsOf(register, "criteria").length > 0) {
    return refuseUseless({ ...criteriaOf(register), from: "register", file: registerFile }, options);
  }
  const criteria = starterCriteria(register, register.mapping.language);
  return { criteria, findings: [], from: "starter", file: registerFile };
}
