import { rankCells, scoreCells } from "@jalon/core";

/** The functions that cells may call, by the ids under which Excel knows them. Comfort only: nothing of Jalon's depends on them. */
export const jalonFunctions = { SCORE: scoreCells, RANK: rankCells } as const;
