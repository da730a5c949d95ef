import type { Choice } from "../schema-types.ts";
import { healthList } from "./lists/health-list.ts";
import { projectLists } from "./lists/project-lists.ts";

/** Every list of allowed values, by its key. */
export const lists: Readonly<Record<string, readonly Choice[]>> = {
  health: healthList,
  ...projectLists,
};
