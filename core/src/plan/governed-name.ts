export { governedName, isGoverned } from "../workbook/governed-name.ts";
