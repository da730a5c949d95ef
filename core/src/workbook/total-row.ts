import { isBlankCell, type Cell } from "../foundation/cell.ts";
import { foldText } from "../foundation/text.ts";

const totalStart = /^\s*[stgmaeco]/i;
const totalText =
  /^(?:(?:sous|sub)[ -]?tota(?:l|ux)|grand total|tota(?:l|ux) generaux?|total general|tota(?:l|ux)|somme|sum|moyenne|average|ensemble|cumul|overall total)\b/;
const mostTotalLength = 80;

/** Amounts in files of text: digits with their signs and marks, and nothing that makes a date or a word of them. */
const amount = /^[-+−(]?\s*[€$£]?\s*\d[\d\s.,'’]*(?:[kKmM]?\s?[€$£%]|[kKmM])?\)?$/;

/** True for words that head a total: "Total", "Sous-total Finances", "TOTAL GÉNÉRAL". */
export function isTotalText(text: string): boolean {
  return text.length <= mostTotalLength && totalStart.test(text) && totalText.test(foldText(text));
}

/** True for a number, and for text that is an amount. */
export function isAmountCell(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && amount.test(cell.trim()));
}

/** True when a row's cells add up others: its first words say so, and it has hardly any other words. A project may be called "Total Energies", but says more beside its name. */
export function readsAsTotal(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const [first] = filled;
  if (typeof first !== "string" || !isTotalText(first)) return false;
  const amounts = filled.filter(isAmountCell).length;
  const texts = filled.filter((cell) => typeof cell === "string" && !isAmountCell(cell)).length;
  return texts <= Math.max(1, Math.floor(cells.length * 0.25)) || amounts >= texts;
}
