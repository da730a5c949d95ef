/** How the sample workbooks look: what a PMO officer does by hand to make a sheet pleasant to read. */

const solid = (argb) => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const thin = (argb) => ({ style: "thin", color: { argb } });
const box = (argb) => ({ top: thin(argb), left: thin(argb), bottom: thin(argb), right: thin(argb) });

const palettes = {
  fr: { dark: "FF1F3A5F", middle: "FF3E6A99", light: "FFE8EEF5", line: "FFC9D3DF", font: "Calibri" },
  en: { dark: "FF14524A", middle: "FF3B8074", light: "FFE7F1EE", line: "FFC7D8D3", font: "Arial" },
};

const healthFills = [
  [/^(vert|soleil|g|green|☀.*)$/iu, "FFC6E7C8"],
  [/^(amber\/green)$/iu, "FFE3EDB5"],
  [/^(orange|nuage|nuageux|a|amber|ambre)$/iu, "FFFFE0A3"],
  [/^(amber\/red)$/iu, "FFFFC7A0"],
  [/^(rouge|orage|pluie|r|red)$/iu, "FFF6B9B3"],
  [/^(gris|grey|gray)$/iu, "FFDCDFE3"],
];

/** Titles, banners, headings, totals, widths, colours and number formats of one sheet, from its layout. */
export function dressSheet(worksheet, layout, language, rowCount) {
  const look = palettes[language];
  (layout.widths ?? []).forEach((width, at) => {
    worksheet.getColumn(at + 1).width = width;
  });
  for (const letter of layout.hidden ?? []) worksheet.getColumn(letter).hidden = true;
  dressTop(worksheet, layout, look);
  if (layout.heading) dressTable(worksheet, layout, look, rowCount);
  for (const range of layout.merges ?? []) worksheet.mergeCells(range);
  for (const address of layout.strong ?? []) {
    worksheet.getCell(address).font = { name: look.font, size: 11, bold: true, color: { argb: look.dark } };
  }
}

function dressTop(worksheet, layout, look) {
  if (!layout.title) return;
  const title = worksheet.getCell(layout.title);
  title.font = { name: look.font, size: 16, bold: true, color: { argb: look.dark } };
  worksheet.getRow(title.row).height = 26;
  if (!layout.subtitle) return;
  worksheet.getCell(layout.subtitle).font = {
    name: look.font,
    size: 10,
    italic: true,
    color: { argb: "FF6B7580" },
  };
}

function dressTable(worksheet, layout, look, rowCount) {
  const [first, last] = layout.columns;
  const cellsOf = (row) => {
    const found = [];
    for (let column = first; column <= last; column += 1) found.push(worksheet.getCell(row, column));
    return found;
  };
  if (layout.banner) cellsOf(layout.banner).forEach((cell) => dressBanner(cell, look));
  for (const cell of cellsOf(layout.heading)) {
    dressHeading(cell, look);
    if (layout.headingFormat && cell.value instanceof Date) cell.numFmt = layout.headingFormat;
  }
  worksheet.getRow(layout.heading).height = layout.headingHeight ?? 32;
  const end = rowCount + (layout.blankRows ?? 0);
  for (let row = layout.heading + 1; row <= end; row += 1) {
    const lines = linesOf(worksheet, layout, row);
    if (lines > 1) worksheet.getRow(row).height = 13.5 * lines + 2;
    cellsOf(row).forEach((cell, at) => dressBody(cell, layout, look, { row, column: first + at, rowCount }));
  }
}

/** How many lines the wrapped cells of a row need, up to four: a PMO's rows stay readable. */
function linesOf(worksheet, layout, row) {
  const needed = (layout.wraps ?? []).map((column) => {
    const { value } = worksheet.getCell(row, column);
    if (typeof value !== "string") return 1;
    const width = layout.widths[column - 1] * 1.05;
    return value.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(4, Math.max(1, ...needed));
}

function dressBanner(cell, look) {
  cell.fill = solid(look.middle);
  cell.font = { name: look.font, size: 10, bold: true, color: { argb: "FFFFFFFF" } };
  cell.alignment = { horizontal: "center", vertical: "middle" };
  cell.border = box("FFFFFFFF");
}

function dressHeading(cell, look) {
  cell.fill = solid(look.dark);
  cell.font = { name: look.font, size: 10, bold: true, color: { argb: "FFFFFFFF" } };
  cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
  cell.border = box(look.line);
}

function dressBody(cell, layout, look, { row, column, rowCount }) {
  const strong = isStrong(layout, row, column);
  cell.border = box(look.line);
  cell.font = { name: look.font, size: 10, ...(strong ? { bold: true } : {}) };
  cell.alignment = { vertical: "top", wrapText: layout.wraps?.includes(column) ?? false };
  formatBody(cell, layout.formats?.[column]);
  if (strong) cell.fill = solid(look.light);
  else if (row <= rowCount && layout.health?.includes(layout.transposed ? row : column)) colourHealth(cell);
}

/** The totals row, and the column of labels where a table has one project a column. */
function isStrong(layout, row, column) {
  return layout.total === row || column < layout.columns[0] + (layout.labels ?? 0);
}

function formatBody(cell, format) {
  if (format && (cell.numFmt === undefined || cell.numFmt === "General")) cell.numFmt = format;
}

function colourHealth(cell) {
  if (typeof cell.value !== "string") return;
  const fill = healthFills.find(([spelling]) => spelling.test(cell.value.trim()));
  if (fill) cell.fill = solid(fill[1]);
}
