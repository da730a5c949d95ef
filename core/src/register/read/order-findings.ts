import type { Finding } from "../../foundation/finding.ts";
import type { Mapping } from "../../workbook/mapping.ts";

/** Findings in the order of the sheet: by table, row, column; what concerns a whole table or column comes first. */
export function orderFindings(findings: readonly Finding[], mapping: Mapping): readonly Finding[] {
  const rank = new Map(mapping.tables.map((table, at) => [table.table, at]));
  const keyed = findings.map((finding, at) => ({
    finding,
    at,
    table: rank.get(finding.place.table ?? "") ?? -1,
  }));
  keyed.sort(
    (a, b) =>
      a.table - b.table ||
      (a.finding.place.row ?? -1) - (b.finding.place.row ?? -1) ||
      (a.finding.place.column ?? -1) - (b.finding.place.column ?? -1) ||
      a.at - b.at,
  );
  return keyed.map(({ finding }) => finding);
}
