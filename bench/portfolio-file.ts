import { Workbook as Library } from "@cj-tech-master/excelts";
import { benchPortfolio } from "./portfolio.ts";

/** The made portfolio as the bytes of an .xlsx, as nobody prepared it. */
export async function portfolioFile(size: number): Promise<Uint8Array> {
  const library = new Library();
  const sheet = library.addWorksheet("Portefeuille");
  for (const row of benchPortfolio(size).workbook.sheets[0]?.rows ?? []) {
    sheet.addRow(
      row.map((cell) =>
        cell !== null && typeof cell === "object" && "date" in cell ? new Date(cell.date) : cell,
      ),
    );
  }
  return new Uint8Array(await library.xlsx.writeBuffer());
}
