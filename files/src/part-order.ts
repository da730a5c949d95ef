/** The order of a worksheet's children: ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
export const worksheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The order of a workbook's children: ECMA-376 part 1, 18.2.27 (CT_Workbook). */
export const workbookOrder: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The order of a style sheet's children: ECMA-376 part 1, 18.8.39 (CT_Stylesheet). */
export const stylesOrder: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** The order of a table's children: ECMA-376 part 1, 18.5.1.2 (CT_Table). */
export const tableOrder: readonly string[] = "autoFilter sortState tableColumns tableStyleInfo extLst".split(
  " ",
);
