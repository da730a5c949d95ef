/** The only door of the journeys: tests only. */
export * from "./axe-violations.ts";
export * from "./labels.ts";
export * from "./open-jalon.ts";
export * from "./reaching-out.ts";
export * from "./steps.ts";
export * from "./tab-to.ts";
