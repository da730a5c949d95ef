import { refusalOf, shownValue, type Fact } from "./fact.ts";

/** What a cell holds after a text was set, in the format that the cell had. */
const entering = (text: string, want: string, format = "General"): Fact => ({
  name: { fr: `« ${text} » → ${format}`, en: `“${text}” → ${format}` },
  want,
  observe: ({ sheet }) => {
    const range = sheet.getRange("B2");
    range.setNumberFormat(format).setValue(text);
    const formula = range.getFormula();
    return formula === "" ? shownValue(range.getValue()) : `formula ${formula}`;
  },
});

const longest = 50_000;

/** How Google takes what is entered, whatever the spreadsheet's locale. */
export const factsOfCells: readonly Fact[] = [
  entering("=1+1", "formula =1+1"),
  entering("+1+1", "formula =+1+1"),
  entering("'=1+1", "string =1+1"),
  entering("'007", "string 007"),
  entering("''quoted", "string 'quoted"),
  entering("'2026-01-31", "string 2026-01-31"),
  entering("'TRUE", "string TRUE"),
  entering("007", "number 7"),
  entering("12%", "number 0.12"),
  entering("3E5", "number 300000"),
  entering("2026-01-31", "date"),
  entering("TRUE", "boolean true"),
  entering("#N/A", "string #N/A"),
  entering("1-2", "string 1-2", "@"),
  entering("=1+1", "string =1+1", "@"),
  entering("#N/A", "string #N/A", "@"),
  entering("'quoted", "string 'quoted", "@"),
  entering("deux\nlignes", "string deux\nlignes"),
  {
    name: { fr: "un nombre sous un format de date", en: "number under a day's format" },
    want: "date",
    observe: ({ sheet }) =>
      shownValue(sheet.getRange("B2").setNumberFormat("yyyy-mm-dd").setValue(46_082).getValue()),
  },
  {
    name: { fr: "un nombre sous le format automatique", en: "number under the automatic format" },
    want: "number 46082",
    observe: ({ sheet }) =>
      shownValue(sheet.getRange("B2").setNumberFormat("General").setValue(46_082).getValue()),
  },
  {
    name: { fr: "le nom du format automatique", en: "automatic format's name" },
    want: "0.###############",
    observe: ({ sheet }) => sheet.getRange("C3").getNumberFormat(),
  },
  {
    name: { fr: "une cellule vide", en: "empty cell" },
    want: "string ",
    observe: ({ sheet }) => shownValue(sheet.getRange("C3").getValue()),
  },
  {
    name: { fr: "une case à cocher contient FAUX", en: "check-boxes hold false" },
    want: "boolean false",
    observe: ({ sheet }) => {
      const range = sheet.getRange("D4").insertCheckboxes();
      const shown = shownValue(range.getValue());
      range.clearContent().clearDataValidations();
      return shown;
    },
  },
  {
    name: { fr: "50 001 caractères", en: "50,001 characters" },
    want: `Your input contains more than the maximum of ${longest} characters in a single cell.`,
    observe: ({ sheet }) => refusalOf(() => sheet.getRange("B2").setValue("x".repeat(longest + 1))),
  },
];
