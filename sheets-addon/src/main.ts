/** Only a list of names: what Google finds by name (menu items, triggers, functions of cells, calls of the sidebar). */
export { onInstall, onOpen } from "./workbook/menu.ts";
