import type { Look } from "./sheet-layout.ts";

/** What a tick is in a cell that is no check box. */
export const tickMark = "✓";

const line = "D9DEE4";

/** The colours of tabs. */
export const tabColours = { cover: "1F4E79", block: "9DC3E6", declarations: "A6A6A6" } as const;

/** The looks of a campaign's cells. Each pair of fill and ink has a contrast of at least 4.5 : 1. */
export const looks = {
  title: { bold: true, size: 16, ink: "1F3A56" },
  note: { ink: "595959", size: 10 },
  strong: { bold: true, ink: "1F2933" },
  quiet: { ink: "595959", size: 10 },
  heading: { bold: true, fill: "1F4E79", ink: "FFFFFF", wrap: true, line: "1F4E79" },
  centred: { align: "center" },
  workingDays: { italic: true, fill: "EAF1F8", ink: "1F4E79", line },
  body: { line },
  days: { align: "center", numberFormat: "General", line },
  tick: { align: "center", ink: "0B5A1E", bold: true, fill: "F3FAF4", line },
  comment: { wrap: true, numberFormat: "@", line },
  count: { align: "center", ink: "595959", numberFormat: '0;0;"✓"', line },
  band: { bold: true, fill: "E3F1E6", ink: "0B4A1E" },
  total: { align: "center", bold: true, fill: "E3F1E6", ink: "0B4A1E", numberFormat: '0;0;"✓"' },
  wrong: { fill: "FFC7CE", ink: "9C0006" },
  missing: { fill: "FFF6DD" },
  copied: { ink: "6B7280", italic: true, fill: "F5F6F8" },
  link: { ink: "1F4E79", bold: true },
} as const satisfies Readonly<Record<string, Look>>;
