import { addressOfArea, areaOf } from "./areas.ts";
import { refusalOf, type Fact } from "./fact.ts";
import { governedColumns } from "./governed-columns.ts";

const data = (rows: number, range: number): string =>
  `The number of rows in the data does not match the number of rows in the range. The data has ${rows} but the range has ${range}.`;

/** What sheets do, and refuse. Only what the sheet itself tells; what other people may do cannot be tried by one user. */
export const factsOfSheets: readonly Fact[] = [
  {
    name: {
      fr: "une feuille neuve a 1000 lignes et 26 colonnes",
      en: "a new sheet has 1000 rows and 26 columns",
    },
    want: "1000 × 26",
    observe: ({ sheet }) => `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`,
  },
  {
    name: { fr: "la dernière ligne d'une feuille vide est 0", en: "the last row of an empty sheet is 0" },
    want: "0",
    observe: ({ sheet }) => String(sheet.getLastRow()),
  },
  {
    name: { fr: "un autre nombre de lignes", en: "rows of another number" },
    want: data(1, 2),
    observe: ({ sheet }) => refusalOf(() => sheet.getRange(1, 1, 2, 1).setValues([["x"]])),
  },
  {
    name: { fr: "au-delà de la dernière ligne", en: "beyond the last row" },
    want: "The coordinates of the range are outside the dimensions of the sheet.",
    observe: ({ sheet }) => refusalOf(() => sheet.getRange(1001, 1)),
  },
  {
    name: { fr: "une règle qui refuse n'écrit rien", en: "a rule that refuses writes nothing" },
    want: "old",
    observe: ({ sheet }) => {
      const range = sheet.getRange("E5").setValue("old");
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["old", "new"], true);
      range.setDataValidation(rule.setAllowInvalid(false).build());
      refusalOf(() => range.setValue("other"));
      const kept = String(range.getValue());
      range.clearDataValidations().clearContent();
      return kept;
    },
  },
  {
    name: { fr: "une règle qui avertit laisse entrer", en: "a rule that warns lets in" },
    want: "accepted",
    observe: ({ sheet }) => {
      const range = sheet.getRange("E5");
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["old", "new"], true);
      range.setDataValidation(rule.setAllowInvalid(true).build());
      const said = refusalOf(() => range.setValue("other"));
      range.clearDataValidations().clearContent();
      return said;
    },
  },
  {
    name: {
      fr: "ce qui est noté sur une colonne et sur la ligne de ses titres les suit",
      en: "what is noted on a column, and on the row of its headings, moves with them",
    },
    want: "line 3, column 4",
    observe: ({ spreadsheet, sheet }) => {
      const key = "jalon.essai.colonne";
      governedColumns(spreadsheet).set(key, { sheet, row: 1, column: 2 });
      sheet.insertColumnsAfter(1, 1);
      sheet.insertRowsAfter(1, 1);
      const columns = governedColumns(spreadsheet);
      const noted = columns.names().find((one) => one.name === key && one.sheet === sheet.getName());
      columns.set(key, null);
      return noted ? `line ${noted.position.row + 1}, column ${noted.position.column + 1}` : "none";
    },
  },
  {
    name: {
      fr: "un bloc fusionné est lu d'une de ses cellules",
      en: "merged cells are told from one of them",
    },
    want: "B2:C3",
    observe: ({ sheet }) => {
      const merged = sheet.getRange("B2:C3").merge();
      const found = sheet
        .getRange("C3:D4")
        .getMergedRanges()
        .map((range) => addressOfArea(areaOf(range)));
      merged.breakApart();
      return found.join(", ");
    },
  },
  {
    name: {
      fr: "un filtre et des bandes de couleur se posent et s'ôtent",
      en: "a filter and bands of colour come and go",
    },
    want: "filter, 1 band; none, 0 bands",
    observe: ({ sheet }) => {
      const range = sheet.getRange(1, 1, 3, 3);
      sheet.getRange(1, 1, sheet.getMaxRows(), 3).createFilter();
      range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
      const put = `${sheet.getFilter() ? "filter" : "none"}, ${range.getBandings().length} band`;
      for (const banding of range.getBandings()) banding.remove();
      sheet.getFilter()?.remove();
      return `${put}; ${sheet.getFilter() ? "filter" : "none"}, ${range.getBandings().length} bands`;
    },
  },
  {
    name: { fr: "une plage nommée suit ses cellules", en: "a named range moves with its cells" },
    want: "3",
    observe: ({ spreadsheet, sheet }) => {
      spreadsheet.setNamedRange("JalonTable_essai", sheet.getRange("B2:C4"));
      sheet.insertRowsAfter(1, 1);
      const named = spreadsheet.getNamedRanges().find((one) => one.getName() === "JalonTable_essai");
      const row = named && areaOf(named.getRange()).row + 1;
      named?.remove();
      return String(row);
    },
  },
  {
    name: {
      fr: "une protection neuve ne compte pas le propriétaire parmi ses éditeurs",
      en: "new protections leave the owner out of their editors",
    },
    want: "false",
    observe: ({ spreadsheet, sheet }) => {
      const protection = sheet.getRange("A1").protect();
      const owner = spreadsheet.getOwner()?.getEmail();
      const emails = protection.getEditors().map((editor) => editor.getEmail());
      protection.remove();
      return String(emails.includes(owner ?? ""));
    },
  },
  {
    name: {
      fr: "une mise en forme conditionnelle garde sa formule telle quelle",
      en: "a conditional format keeps its formula as written",
    },
    want: '=OR(LEN(TRIM($B2))=0;$B2="x")',
    observe: ({ sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=OR(LEN(TRIM($B2))=0;$B2="x")')
        .setBackground("#FFC7CE")
        .setRanges([sheet.getRange("B2:B9")]);
      sheet.setConditionalFormatRules([rule.build()]);
      const [kept] = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([]);
      return String(kept?.getBooleanCondition()?.getCriteriaValues()[0]);
    },
  },
];
