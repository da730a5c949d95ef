import {
  adopt,
  availabilityAnswer,
  impossible,
  layOutCampaign,
  makeCampaign,
  readRegister,
  workbookOfLayouts,
  type Workbook,
} from "@jalon/core";

/** What the shared sheet of a campaign answers after a manager gave one person's days of January 2027, and who that person is. */
export function filledAnswer(
  register: Workbook,
  days: number,
): { readonly answer: string; readonly person: string } {
  const { mapping } = adopt(register, { language: "fr" });
  const read = readRegister(register, mapping, { asOf: "2026-11-01", nearNames: false });
  const { campaign } = makeCampaign(read.register, {
    from: "2027-01",
    months: 2,
    preparedOn: "2026-11-01",
  });
  const asked = campaign.blocks[0]?.people[0] ?? impossible("nobody is asked");
  const { sheets, ...others } = workbookOfLayouts(layOutCampaign(campaign), "Campagne");
  const filled = sheets.map((sheet) => {
    const at = (sheet.rows[0] ?? []).indexOf("days:2027-01");
    const given = sheet.rows.map((row) =>
      at >= 0 && row[0] === asked.id ? row.map((cell, column) => (column === at ? days : cell)) : row,
    );
    return { ...sheet, rows: given };
  });
  return { answer: availabilityAnswer({ ...others, sheets: filled }), person: asked.name };
}
