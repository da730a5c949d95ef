import type { Language } from "@jalon/core";
import { functionDescriptions } from "../functions/function-descriptions.ts";

const json = (language: Language): string => `${JSON.stringify(functionDescriptions(language), null, 2)}\n`;

/** What Excel shows of JALON.SCORE and JALON.RANK, in English. */
export const functionsText = (): string => json("en");

/** The same in French. */
export const frenchFunctionsText = (): string => json("fr");
