import { commandIds } from "../../src/commands/command-ids.ts";
import { jalonFunctions } from "../../src/functions/jalon-functions.ts";

/** What our code answers to: the side of the agreement that a manifest cannot see. */
export const ourCode = {
  commandIds: commandIds as readonly string[],
  functionIds: Object.keys(jalonFunctions) as readonly string[],
};
