/** Only a list of names: what Google finds by name (menu items, triggers, functions of cells, calls of the sidebar). */
export { onInstall, onOpen } from "./workbook/menu.ts";
export { openJalon } from "./workbook/show-pane.ts";
export { checkSheets } from "./workbook/check-sheets.ts";
export {
  goTo,
  keepMapping,
  keptMapping,
  openDialog,
  openWorkbook,
  readPiece,
  readStamps,
  rememberChoice,
  signedInUser,
  writeEdits,
} from "./server/server-functions.ts";
export { downloadAvailability } from "./server/download-availability.ts";

/**
 * Score sur 100 de notes de 1 à 5, comme Jalon le calcule ; une note absente compte pour le milieu, jamais pour 0.
 * Score out of 100 of ratings from 1 to 5, as Jalon computes it; a missing rating counts for the middle, never for 0.
 * @param {Array<Array<number>>} ratings Les notes, une par critère. The ratings, one a criterion.
 * @param {Array<Array<number>>} weights Les poids, dans le même ordre. The weights, in the same order.
 * @param {Array<Array<string>>} [directions] « moins » là où une note basse est la meilleure. “less” where a low rating is the best.
 * @return {number} Le score. The score.
 * @customfunction
 */
export { JALON_SCORE } from "./functions/jalon-score.ts";

/**
 * Rang de chaque score, le meilleur d'abord ; les ex æquo partagent le leur (1, 2, 2, 4).
 * Rank of each score, best first; ties share theirs (1, 2, 2, 4).
 * @param {Array<Array<number>>} scores Les scores. The scores.
 * @return {Array<Array<number>>} Les rangs. The ranks.
 * @customfunction
 */
export { JALON_RANK } from "./functions/jalon-rank.ts";
