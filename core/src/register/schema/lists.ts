import type { Choice } from "../schema-types.ts";
import { healthList } from "./lists/health-list.ts";
import { languageList } from "./lists/language-list.ts";
import { logLists } from "./lists/log-lists.ts";
import { projectLists } from "./lists/project-lists.ts";
import { workLists } from "./lists/work-lists.ts";
import { holidayZoneList } from "./lists/zone-list.ts";

/** Every list of allowed values, by its key. */
export const lists: Readonly<Record<string, readonly Choice[]>> = {
  health: healthList,
  ...projectLists,
  ...workLists,
  ...logLists,
  holidayZone: holidayZoneList,
  language: languageList,
};
