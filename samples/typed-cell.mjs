/**
 * One cell of a table, as it goes into the workbook. A cell says what you would type in a spreadsheet:
 * `1250` and `-3.5` are numbers, `42%` is a percentage, `2026-07-01` a date, `TRUE` and `FALSE` yes and no,
 * `=X6+Y6 → 1250` a formula with its last value (nothing after the arrow: no last value), `'…` is text as it
 * stands, nothing is an empty cell, and anything else is text.
 */
export function typedCell(written) {
  if (written === "") return { value: null };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (/^=.* →/su.test(written)) return formulaCell(written);
  return plainCell(written);
}

function formulaCell(written) {
  const [formula, last] = written.slice(1).split(" →");
  const result = last.trim() === "" ? undefined : plainCell(last.trim());
  return {
    value: result === undefined ? { formula } : { formula, result: result.value },
    ...(result?.format ? { format: result.format } : {}),
  };
}

function plainCell(written) {
  if (/^-?\d+(\.\d+)?$/u.test(written)) return { value: Number(written) };
  if (/^-?\d+(\.\d+)?%$/u.test(written)) {
    const digits = /\./u.test(written) ? "0.0%" : "0%";
    return { value: Number((Number(written.slice(0, -1)) / 100).toPrecision(12)), format: digits };
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written))
    return { value: new Date(`${written}T00:00:00Z`), format: "dd/mm/yyyy" };
  if (/^#(DIV\/0!|N\/A|REF!)$/u.test(written)) return { value: { error: written } };
  if (written === "TRUE" || written === "FALSE") return { value: written === "TRUE" };
  return { value: written };
}
